/** A text put together from pieces that remembers the line each piece stood on. */
export class TextWithLines {
  /** All of it. */
  full = '';
  /** The same length, with blanks where machines' words (inline code) stand. */
  prose = '';
  private readonly starts: { readonly offset: number; readonly line: number }[] = [];

  /** Adds a piece that begins on `line` and may run over several. */
  add(piece: string, line: number): void {
    let offset = this.full.length;
    piece.split('\n').forEach((part, i) => {
      this.starts.push({ offset, line: line + i });
      offset += part.length + 1;
    });
    this.full += piece;
    this.prose += piece;
  }

  /** Adds inline code. */
  addCode(piece: string, line: number): void {
    this.starts.push({ offset: this.full.length, line });
    this.full += piece;
    this.prose += '_'.repeat(piece.length);
  }

  /** The line on which the character at `offset` stands. */
  lineAt(offset: number): number {
    let line = this.starts[0]?.line ?? 1;
    for (const start of this.starts) {
      if (start.offset > offset) break;
      line = start.line;
    }
    return line;
  }
}
