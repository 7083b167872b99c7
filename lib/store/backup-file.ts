/**
 * The form of a backup: a gzip of lines of JSON. The first says what it is and which schema it holds, then a line a row,
 * last the number of rows of each table and a checksum of all before. A file that was cut off has no last line, and one
 * that was changed has another checksum: neither is restored.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';

const FORMAT = 'walls-and-eyes backup 1';

const headSchema = z.object({
  format: z.literal(FORMAT),
  /** Names of the migrations that its schema has seen, in order. */
  migrations: z.array(z.string()).min(1),
  at: z.number(),
});
const tailSchema = z.object({ rows: z.record(z.string(), z.number()), sha256: z.string() });

export type Cell = string | number | null;
export type Row = Record<string, Cell>;
/** A row and the table it is of. */
export type Line = readonly [table: string, row: Row];

/** A backup that can't be used; the message is the line that the operator sees. */
export class BadBackup extends Error {}

/** Writes a file that appears under its name only once it is whole. Gives the number of rows of each table. */
export async function writeBackupFile(
  file: string,
  head: { migrations: readonly string[]; at: number },
  lines: AsyncIterable<Line>,
): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  const hash = createHash('sha256');
  async function* text() {
    const put = (value: unknown) => {
      const line = `${JSON.stringify(value)}\n`;
      hash.update(line);
      return line;
    };
    yield put({ format: FORMAT, ...head });
    for await (const [table, row] of lines) {
      rows[table] = (rows[table] ?? 0) + 1;
      yield put([table, row]);
    }
    yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`;
  }
  const unfinished = `${file}.part`;
  try {
    await pipeline(
      Readable.from(text()),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return rows;
}

export interface OpenedBackup {
  readonly migrations: readonly string[];
  readonly at: number;
  /** The rows, once; throws BadBackup at the end if the file is not whole, so restore inside a transaction. */
  readonly lines: AsyncIterable<Line>;
}

/** Opens a backup and reads its first line. Throws BadBackup. */
export async function openBackupFile(file: string): Promise<OpenedBackup> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  // An error of either ends the lines below, which then lack the last one.
  const flow = pipeline(source, gunzip).then(
    () => null,
    (error: Error) => error,
  );
  const texts = createInterface({ input: gunzip, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  const first = await next();
  const head = headSchema.safeParse(first === null ? null : parse(first));
  if (first === null || !head.success) {
    const error = await flow;
    const code = (error as NodeJS.ErrnoException | null)?.code;
    if (code === 'ENOENT') throw new BadBackup(`There is no file ${file}.`);
    throw new BadBackup(`${file} is no backup of this program.`);
  }
  const hash = createHash('sha256').update(`${first}\n`);

  async function next(): Promise<string | null> {
    try {
      const step = await texts.next();
      return step.done ? null : step.value;
    } catch {
      return null;
    }
  }

  async function* lines(): AsyncIterable<Line> {
    const rows: Record<string, number> = {};
    for (let text = await next(); text !== null; text = await next()) {
      const value = parse(text);
      if (Array.isArray(value)) {
        const [table, row] = value as [string, Row];
        rows[table] = (rows[table] ?? 0) + 1;
        hash.update(`${text}\n`);
        yield [table, row];
        continue;
      }
      const tail = tailSchema.safeParse(value);
      if (!tail.success || tail.data.sha256 !== hash.digest('hex')) break;
      if (JSON.stringify(tail.data.rows) === JSON.stringify(rows)) return;
      break;
    }
    throw new BadBackup(`${file} is not whole, so nothing was restored: take another backup.`);
  }
  return { migrations: head.data.migrations, at: head.data.at, lines: lines() };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
