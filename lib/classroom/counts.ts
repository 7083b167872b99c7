/** Which attempts count, and whether another may be begun. */
import { stateAt, type Times } from './windows';

export type CountRule = 'best' | 'last' | 'first' | 'mean';

interface Countable {
  readonly submittedAt: number;
  /** 0 to 1, after any deduction: a late attempt can be worse than an earlier one that was in time. */
  readonly share: number;
}

/** What counts: its share, and the attempts that it comes from (all of them for a mean). */
export interface Counted<T> {
  readonly share: number;
  readonly attempts: readonly [T, ...T[]];
}

/** Which of the attempts counts; null where there is none. Of two equally good ones it is the earlier. */
export function countedAttempts<T extends Countable>(
  rule: CountRule,
  attempts: readonly T[],
): Counted<T> | null {
  const inOrder = [...attempts].sort((a, b) => a.submittedAt - b.submittedAt);
  const [first, ...others] = inOrder;
  if (first === undefined) return null;
  if (rule === 'mean') {
    const share = inOrder.reduce((sum, each) => sum + each.share, 0) / inOrder.length;
    return { share, attempts: [first, ...others] };
  }
  const one = {
    first: () => first,
    last: () => inOrder.at(-1) ?? first,
    best: () => others.reduce((best, each) => (each.share > best.share ? each : best), first),
  }[rule]();
  return { share: one.share, attempts: [one] };
}

export interface TryPolicy {
  /** Attempts allowed; null: as many as wanted. */
  readonly allowed: number | null;
  /** From handing in to the next beginning, in minutes. */
  readonly pauseMinutes: number;
}

export type MayBegin =
  /** `left`: attempts left including this one, null for no limit; `goesOn`: an open sitting is taken up again. */
  | { readonly may: true; readonly goesOn: boolean; readonly left: number | null }
  /** `when`: the instant from which it may be begun, where there is one to tell. */
  | {
      readonly may: false;
      readonly why: 'not-open' | 'closed' | 'none-left' | 'pause' | 'pause-past-closing';
      readonly when: number | null;
    };

/** Whether a learner may begin an attempt now, and if not, why and when. `handedIn` are the instants of earlier attempts. */
export function mayBegin(
  policy: TryPolicy,
  handedIn: readonly number[],
  sittingOpen: boolean,
  window: Times,
  now: number,
): MayBegin {
  const state = stateAt(window, now);
  if (state === 'closed') return { may: false, why: 'closed', when: null };
  if (state === 'not-open') return { may: false, why: 'not-open', when: window.opens };
  const left = policy.allowed === null ? null : Math.max(0, policy.allowed - handedIn.length);
  // A sitting was begun when it was allowed; a rule that changed since doesn't take it away.
  if (sittingOpen)
    return { may: true, goesOn: true, left: left === null ? null : Math.max(1, left) };
  if (left === 0) return { may: false, why: 'none-left', when: null };
  const latest = handedIn.reduce((max, at) => Math.max(max, at), Number.NEGATIVE_INFINITY);
  const when = latest + Math.max(0, policy.pauseMinutes) * 60_000;
  if (now >= when) return { may: true, goesOn: false, left };
  return window.closes !== null && when > window.closes
    ? { may: false, why: 'pause-past-closing', when: null }
    : { may: false, why: 'pause', when };
}
