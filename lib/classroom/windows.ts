/**
 * An assignment's window for one learner: before 'opens' it can't be seen, after 'due' work is late, after 'closes' nothing
 * more is taken. All are instants (see `zones.ts`) and may be missing. `due` and `closes` are the last millisecond that
 * still counts, so comparing is always `at <= due`.
 */
export interface Times {
  readonly opens: number | null;
  readonly due: number | null;
  readonly closes: number | null;
}

/** One learner's own due and closing times for one assignment; null: as for everyone. */
export interface Extension {
  readonly due: number | null;
  readonly closes: number | null;
}

export interface Allowance {
  readonly extension: Extension | null;
  /** Extra time from the class's roster, in per cent of the time that everyone has (25: a quarter more). */
  readonly extraTimePercent: number;
  /** When it was assigned: where nothing opens it, extra time is reckoned from here. */
  readonly assignedAt: number;
}

export interface LearnerWindow extends Times {
  /** Whether due or closing differ from everyone's. */
  readonly own: boolean;
}

export type TimesProblem = 'due-before-opens' | 'closes-before-opens' | 'closes-before-due';

/** What is wrong with the order of the times; empty where nothing is. */
export function timesProblems({ opens, due, closes }: Times): readonly TimesProblem[] {
  const before = (a: number | null, b: number | null) => a !== null && b !== null && a < b;
  const problems: TimesProblem[] = [];
  if (before(due, opens)) problems.push('due-before-opens');
  if (before(closes, opens)) problems.push('closes-before-opens');
  if (before(closes, due)) problems.push('closes-before-due');
  return problems;
}

const MINUTE = 60_000;

/**
 * The window of one learner. Extra time stretches the spans from opening to due and to closing, up to the end of a minute.
 * An extension never shortens: the later of everyone's time, the stretched one and the extension's holds. Nothing
 * closes before it is due: an extended due time that lies after the closing moves it along.
 */
export function windowFor(times: Times, allowance: Allowance): LearnerWindow {
  const { extension, extraTimePercent, assignedAt } = allowance;
  const from = times.opens ?? assignedAt;
  const later = (everyone: number | null, own: number | null): number | null => {
    // What has no end for everyone has none for one of them.
    if (everyone === null) return null;
    const extra = Math.max(0, ((everyone - from) * Math.max(0, extraTimePercent)) / 100);
    const stretched = everyone + Math.ceil(extra / MINUTE) * MINUTE;
    return Math.max(stretched, own ?? stretched);
  };
  const due = later(times.due, extension?.due ?? null);
  const closed = later(times.closes, extension?.closes ?? null);
  const closes = closed !== null && due !== null ? Math.max(closed, due) : closed;
  return {
    opens: times.opens,
    due,
    closes,
    own: due !== times.due || closes !== times.closes,
  };
}

/**
 * The latest closing time among all who have an assignment; null: it never closes. `allowances` are of those whose times
 * differ; everyone else has everyone's.
 */
export function latestClosing(times: Times, allowances: readonly Allowance[]): number | null {
  if (times.closes === null) return null;
  const everyone = windowFor(times, { extension: null, extraTimePercent: 0, assignedAt: 0 });
  return Math.max(
    ...[everyone, ...allowances.map((each) => windowFor(times, each))].map(
      (window) => window.closes ?? Number.NEGATIVE_INFINITY,
    ),
  );
}

export type WindowState = 'not-open' | 'open' | 'late' | 'closed';

/** What an assignment is to a learner at an instant. */
export function stateAt(window: Times, now: number): WindowState {
  if (window.closes !== null && now > window.closes) return 'closed';
  if (window.opens !== null && now < window.opens) return 'not-open';
  return isLate(window, now) ? 'late' : 'open';
}

/** Whether something handed in at an instant is late. */
export function isLate(window: Times, at: number): boolean {
  return window.due !== null && at > window.due;
}

/** The moment from which work that isn't there is missing: due, or closing where nothing is due. */
export function missingAfter(window: Times): number | null {
  return window.due ?? window.closes;
}

export interface Work {
  readonly begun: boolean;
  /**
   * When the work that counts was handed in, or the lesson was done; null where it wasn't. A sitting that was handed in as it
   * stood bears its closing time, whenever that was written.
   */
  readonly handedInAt: number | null;
  readonly excused: boolean;
}

export type WorkStatus = 'not-begun' | 'begun' | 'on-time' | 'late' | 'missing' | 'excused';

/** The status of a learner's work at an instant. Excused stands above all; what is handed in is never missing. */
export function statusOf(window: Times, work: Work, now: number): WorkStatus {
  if (work.excused) return 'excused';
  if (work.handedInAt !== null) return isLate(window, work.handedInAt) ? 'late' : 'on-time';
  const end = missingAfter(window);
  if (end !== null && now > end) return 'missing';
  return work.begun ? 'begun' : 'not-begun';
}
