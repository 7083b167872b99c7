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
  class: ClassTable;
  classTeacher: ClassTeacherTable;
  classInvitation: ClassInvitationTable;
  enrolment: EnrolmentTable;
  assignment: AssignmentTable;
  assignmentLearner: AssignmentLearnerTable;
  gradeOverride: GradeOverrideTable;
  labWork: LabWorkTable;
  accessLog: AccessLogTable;
  teacherInvitation: TeacherInvitationTable;
  oneTimeCode: OneTimeCodeTable;
  teacherNote: TeacherNoteTable;
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
  /** Whether an invitation or the operator made them a teacher. */
  mayTeach: 0 | 1;
  /**
   * The class whose teacher made the account for a pupil, and may therefore give out codes for it; it moves along with the
   * pupil. Null for an account that a person made for themselves, and once that class has been deleted.
   */
  madeInClassId: string | null;
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
  /** The assignment that it was done for; null where the learner did it on their own. */
  assignmentId: string | null;
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
  /** The assignment that it was begun for; null where the learner practises. */
  assignmentId: string | null;
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

/** A class. Its owner is one of its teachers; null once the last of them has been erased, which archives it. */
export interface ClassTable {
  id: string;
  name: string;
  /** IANA name, such as 'Europe/Lisbon'. */
  timeZone: string;
  /** First and last day of the term, YYYY-MM-DD in the class's time zone. */
  termFrom: string | null;
  termTo: string | null;
  ownerId: string | null;
  /** Eight capitals and digits; null while it is switched off. */
  code: string | null;
  codeExpiresAt: number | null;
  /** How many learners may be in the class or wait for it before the code stops taking more. */
  codeLimit: number | null;
  codeAsksFirst: 0 | 1;
  createdAt: number;
  archivedAt: number | null;
}

/** Who teaches a class, its owner included. */
export interface ClassTeacherTable {
  classId: string;
  learnerId: string;
  addedAt: number;
}

/** A one-time link that makes an account a teacher of a class; the row goes when it is used. */
export interface ClassInvitationTable {
  hash: string;
  classId: string;
  byLearnerId: string;
  createdAt: number;
  expiresAt: number;
}

export type EnrolmentState = 'waiting' | 'in' | 'left' | 'removed';

export interface EnrolmentTable {
  classId: string;
  learnerId: string;
  /** The name for this class, which need not be the display name. */
  shownName: string;
  state: EnrolmentState;
  /** When the present state of being in, or waiting, began. */
  joinedAt: number;
  /** When they left or were removed; null while they are in or wait. */
  endedAt: number | null;
  extraTimePercent: number;
}

export type AssignmentKind = 'module' | 'lesson' | 'lab' | 'test';
export type CountingAttempt = 'best' | 'last' | 'first' | 'mean';

export interface AssignmentTable {
  id: string;
  classId: string;
  kind: AssignmentKind;
  module: string | null;
  lesson: string | null;
  lab: string | null;
  scenario: string | null;
  /** Null where the name of what is assigned stands for it. */
  title: string | null;
  opensAt: number | null;
  dueAt: number | null;
  closesAt: number | null;
  /** Null: any number. */
  attemptsAllowed: number | null;
  counts: CountingAttempt;
  /** Per cent; null: the module's own. */
  passMark: number | null;
  /** That can be had, and its weight in the total; 0: counts for nothing; null: the usual for its kind. */
  points: number | null;
  /** Between handing in and beginning again. */
  pauseMinutes: number;
  /** JSON of the rule for late work; null: counted in full. */
  late: string | null;
  /** JSON of what is shown when; null: the usual. */
  showWhen: string | null;
  shuffle: 0 | 1;
  /** 1: everyone who is or comes into the class; 0: the learners with `included` in assignmentLearner. */
  toAll: 0 | 1;
  createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
}

/** What differs for one learner: that it is theirs (where it isn't for all), an extension, excused. */
export interface AssignmentLearnerTable {
  assignmentId: string;
  learnerId: string;
  included: 0 | 1;
  /** In place of the assignment's own; null: no other. */
  dueAt: number | null;
  closesAt: number | null;
  excused: 0 | 1;
}

/** A lab done for an assignment; what is done in a lab besides is not recorded. */
export interface LabWorkTable {
  assignmentId: string;
  learnerId: string;
  begunAt: number;
  finishedAt: number | null;
}

/** A score that a teacher set, with why; the learner sees both. */
export interface GradeOverrideTable {
  assignmentId: string;
  learnerId: string;
  earned: number;
  reason: string;
  /** Null once that teacher has been erased. */
  byLearnerId: string | null;
  at: number;
}

export type Viewed =
  | 'learner-page'
  | 'attempt'
  | 'gradebook'
  | 'items'
  | 'export'
  | 'live'
  | 'roster'
  | 'notes'
  | 'reset';

/** Who looked at what of one learner. A row is never changed; it goes with the learner, or after a year. */
export interface AccessLogTable {
  id: string;
  learnerId: string;
  /** Null once the viewer has been erased; the name stays, since the learner may still want to know. */
  viewerId: string | null;
  viewerName: string;
  /** Null once the class has been deleted. */
  classId: string | null;
  what: Viewed;
  /** JSON: what was shown, such as { attemptId } or { class, columns }. */
  detail: string;
  at: number;
}

/** A one-time link that makes an account a teacher's. */
export interface TeacherInvitationTable {
  hash: string;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
  usedBy: string | null;
}

/** A code that sets a passphrase once: on the slip of a ready-made account, or to reset one. */
export interface OneTimeCodeTable {
  /** SHA-256 of learner id and code, as with recovery codes. */
  hash: string;
  learnerId: string;
  purpose: 'slip' | 'reset';
  byLearnerId: string | null;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
}

/** A teacher's note on a learner of a class. It goes with its writer, its subject or its class. */
export interface TeacherNoteTable {
  id: string;
  classId: string;
  learnerId: string;
  byLearnerId: string;
  text: string;
  at: number;
}
