/** A content folder while it is being read: its files by name, and the problems found on the way. */
import path from 'node:path';
import { blanksIn } from '@/lib/course/check/blanks';
import type { Files } from '@/lib/course/files';
import { error } from '@/lib/course/problem';
import type { MdxPlace } from '@/lib/course/read-lesson';
import type { Problem } from '@/lib/course/types';

export interface TextFile {
  /** Relative to the content folder's parent, as problems name it. */
  readonly file: string;
  readonly path: string;
  readonly content: string;
}

export class ContentFolder {
  readonly problems: Problem[] = [];
  /**
   * Every id that stands in a file which couldn't be read. What refers to one of them is not unknown as well: one missing
   * quote in a file of facts must not hide behind a hundred citations.
   */
  readonly unread = new Set<string>();

  constructor(
    private readonly folder: string,
    readonly files: Files,
  ) {}

  /** The names in a folder that end in `ending`, sorted. */
  async names(ending: string, ...names: string[]): Promise<string[]> {
    const all = await this.files.list(path.join(this.folder, ...names));
    return all.filter((name) => name.endsWith(ending));
  }

  place(module: string, ...names: string[]): MdxPlace {
    const file = path.posix.join(path.basename(this.folder), ...names);
    return { file, path: path.join(this.folder, ...names), module };
  }

  /** A file's text, or null; its blanks are said. */
  async text(...names: string[]): Promise<TextFile | null> {
    const { file, path: at } = this.place('', ...names);
    const content = await this.files.read(at);
    if (content === null) return null;
    this.problems.push(...blanksIn(file, content));
    return { file, path: at, content };
  }

  /** A file that must be there; if it isn't, that is said. */
  async need(what: string, ...names: string[]): Promise<TextFile | null> {
    const found = await this.text(...names);
    if (found === null) {
      const { file } = this.place('', ...names);
      this.problems.push(
        error('missing-file', { file, line: 1 }, `${what} is missing`, `Write ${file}`),
      );
    }
    return found;
  }

  /** Takes over a reader's problems, and the ids of a text of which nothing could be made. */
  keep<T extends { readonly problems: readonly Problem[] }>(
    text: TextFile,
    result: T,
    read: boolean,
  ): T {
    this.problems.push(...result.problems);
    if (!read) {
      for (const match of text.content.matchAll(
        /^\s*(?:-\s*)?(?:\{\s*)?id:\s*["']?([a-z0-9-]+)/gm,
      )) {
        this.unread.add(match[1] ?? '');
      }
    }
    return result;
  }
}
