/** A published figure, kept as data so that an engine draws from it and its test holds it to the words that it stands in. */
export interface CitedFigure {
  readonly value: number;
  readonly unit: string;
  /** Id of a fact or a mechanism in content/facts. */
  readonly in: string;
  /** A piece of that fact's claim or caveat, or of that mechanism, word for word. */
  readonly says: string;
}

/** `citedFigure(35, 'messages', 'pc-splitting-method', 'took 35 test messages')` */
export function citedFigure(value: number, unit: string, where: string, says: string): CitedFigure {
  return { value, unit, in: where, says };
}
