/** The demo class, seeded beside the running server by the program that an operator would use. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { classByCode } from '@/lib/store/classes';
import { type Database, databaseLocation, openDatabase } from '@/lib/store/database';
import type { Account } from './people';

interface Printed {
  readonly teacher: { readonly name: string; readonly passphrase: string };
  readonly learners: readonly { readonly name: string; readonly passphrase: string }[];
  readonly classCode: string;
}

export interface Seeded {
  readonly classId: string;
  readonly classCode: string;
  readonly teacher: Account;
  /** In the order of their names: Ada, Bilal, Chidi, Dalia … */
  readonly learners: readonly Account[];
}

const names = ['Ada', 'Bilal', 'Chidi', 'Dalia', 'Emre', 'Farah', 'Goran', 'Hana', 'Inês', 'Jonas'];

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', DATA_DIR: process.env.E2E_DATA_DIR };
}

/** Runs `use` with the server's own database open. */
export async function withServersDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(databaseLocation(environment()));
  try {
    return await use(db);
  } finally {
    await db.destroy();
  }
}

/** Makes another demo class with people of its own. */
export async function seedDemoClass(): Promise<Seeded> {
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/seed.js', '--demo'], {
    env: environment(),
    maxBuffer: 10_000_000,
  });
  const printed = JSON.parse(stdout) as Printed;
  const account = (displayName: string, who: Printed['teacher']): Account => ({
    displayName,
    signInName: who.name,
    passphrase: who.passphrase,
    codes: [],
  });
  const klass = await withServersDatabase((db) => classByCode(db, printed.classCode, Date.now()));
  if (!klass) throw new Error('The seeded code opens no class.');
  return {
    classId: klass.id,
    classCode: printed.classCode,
    teacher: account('Ms. Okafor', printed.teacher),
    learners: printed.learners.map((who, index) => account(names[index] ?? `${index}`, who)),
  };
}
