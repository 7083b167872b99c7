/** The file system as `lib/course` uses it. It comes in as an argument, so that a test can hand in a course from memory. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Files {
  /** The text of a file, or null if there is none. */
  read(file: string): Promise<string | null>;
  /** The names in a folder, sorted; empty if there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Writes whole or not at all, and makes the folders that are missing. */
  write(file: string, text: string): Promise<void>;
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

/** The real disk. */
export const disk: Files = {
  async read(file) {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async list(folder) {
    try {
      return (await readdir(folder)).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  async write(file, text) {
    await mkdir(path.dirname(file), { recursive: true });
    // A reader of a half-written artefact would serve half a lesson.
    const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    await writeFile(draft, text);
    await rename(draft, file);
  },
};
