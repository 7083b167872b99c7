/**
 * The tables, as Kysely sees them (camelCase here, snake_case in SQL through CamelCasePlugin).
 * One shape for SQLite and PostgreSQL: instants are whole milliseconds since 1970 (UTC) in a bigint, truth is 0 or 1,
 * JSON is text.
 */
export interface Schema {
  learner: LearnerTable;
  account: AccountTable;
  recoveryCode: RecoveryCodeTable;
  session: SessionTable;
  lessonMark: LessonMarkTable;
  itemVersion: ItemVersionTable;
  attempt: AttemptTable;
  response: ResponseTable;
  sitting: SittingTable;
  sittingAnswer: SittingAnswerTable;
  throttle: ThrottleTable;
}

/** Someone who learns here: a guest until they make an account, the same row afterwards. */
export interface LearnerTable {
  id: string;
  kind: 'guest' | 'account';
  displayName: string | null;
  createdAt: number;
  /** The last day (UTC, YYYY-MM-DD) with a request, for retention; no finer. */
  seenOn: string;
}

export interface AccountTable {
  learnerId: string;
  signInName: string;
  /** argon2id, in PHC form. */
  passphraseHash: string;
  createdAt: number;
  passphraseChangedAt: number;
}

export interface RecoveryCodeTable {
  /** SHA-256 of learner id and code; the codes hold 67 bits, so a fast hash is enough. */
  id: string;
  learnerId: string;
  usedAt: number | null;
}

/** One signed-in browser. Ending it is deleting it; each request looks it up. */
export interface SessionTable {
  id: string;
  learnerId: string;
  createdAt: number;
  /** Start of the hour of the last request. */
  seenAt: number;
  expiresAt: number;
}

export interface LessonMarkTable {
  learnerId: string;
  module: string;
  lesson: string;
  begunAt: number;
  /** When the learner said so by hand; lessons are also done once all their checks are answered. */
  doneAt: number | null;
}

/** An item as it was when it could be answered. Never changed, never deleted while an attempt names it. */
export interface ItemVersionTable {
  /** Hash of the content. */
  id: string;
  itemId: string;
  module: string;
  content: string;
  createdAt: number;
}

export interface AttemptTable {
  id: string;
  learnerId: string;
  kind: 'check' | 'test';
  module: string;
  /** The lesson in which a check stood; null for a test. */
  lesson: string | null;
  submittedAt: number;
  earned: number;
  total: number;
}

export interface ResponseTable {
  attemptId: string;
  position: number;
  itemId: string;
  itemVersion: string;
  objective: string;
  /** JSON of the response, null where nothing was answered. */
  response: string | null;
  earned: number;
  total: number;
  confidence: 'guess' | 'fairly' | 'certain' | null;
  /** From seeing the item to answering it, where the browser could tell. */
  seconds: number | null;
}

/** A module test begun; it keeps its items and their versions, so that an edit never changes a test under way. */
export interface SittingTable {
  id: string;
  learnerId: string;
  module: string;
  seed: string;
  /** JSON: [{ itemId, version }] in order. */
  items: string;
  startedAt: number;
  handedInAt: number | null;
}

export interface SittingAnswerTable {
  sittingId: string;
  itemId: string;
  response: string | null;
  confidence: 'guess' | 'fairly' | 'certain' | null;
  seconds: number | null;
  /** When it was chosen, by the server's clock; an older choice never overwrites a newer one. */
  chosenAt: number;
}

/** Slow-downs, shared by all processes. Keys are keyed hashes; no name and no address can be read from them. */
export interface ThrottleTable {
  key: string;
  failures: number;
  /** From this instant on the count begins anew. */
  resetAt: number;
}
