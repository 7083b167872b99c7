/** What a teacher types about a class, read and checked: its name, its time zone, its term, and the rules of its code. */
import { findZone } from './find-zone';
import { toInstant } from './zones';

export const CLASS_NAME_MAX = 60;
/** More learners than any class has; a limit above it would limit nothing. */
export const CODE_LIMIT_MAX = 1000;

export interface TypedClass {
  /** Cleaned by the caller. */
  readonly name: string;
  readonly zone: string;
  readonly termFrom: string;
  readonly termTo: string;
}

export type ClassProblem = 'name' | 'zone' | 'term-from' | 'term-to' | 'term-order';

export type ReadClass =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly timeZone: string;
      readonly termFrom: string | null;
      readonly termTo: string | null;
    }
  | { readonly kind: 'wrong'; readonly problems: readonly ClassProblem[] };

/** A class out of what was typed, or all that is wrong with it. Days are YYYY-MM-DD; '' is none. */
export function readClass(typed: TypedClass): ReadClass {
  const timeZone = findZone(typed.zone);
  const from = readDay(typed.termFrom);
  const to = readDay(typed.termTo);
  const problems: ClassProblem[] = [];
  if (typed.name === '') problems.push('name');
  if (timeZone === null) problems.push('zone');
  if (from === undefined) problems.push('term-from');
  if (to === undefined) problems.push('term-to');
  if (from && to && to < from) problems.push('term-order');
  if (problems.length > 0 || timeZone === null || from === undefined || to === undefined) {
    return { kind: 'wrong', problems };
  }
  return { kind: 'read', name: typed.name, timeZone, termFrom: from, termTo: to };
}

/** A day, null for none, undefined for what is no day. */
function readDay(text: string): string | null | undefined {
  const day = text.trim();
  if (day === '') return null;
  return toInstant(`${day}T12:00`, 'UTC', 'start') === null ? undefined : day;
}

export type CodeProblem = 'ends' | 'limit';

export type ReadCodeRules =
  | {
      readonly kind: 'read';
      readonly expiresAt: number | null;
      readonly limit: number | null;
      readonly asksFirst: boolean;
    }
  | { readonly kind: 'wrong'; readonly problems: readonly CodeProblem[] };

/** The rules of a code: it works until the end of its last day in the class's zone, for so many learners. */
export function readCodeRules(
  typed: { readonly ends: string; readonly limit: string; readonly asksFirst: boolean },
  zone: string,
): ReadCodeRules {
  const day = typed.ends.trim();
  const expiresAt = day === '' ? null : toInstant(`${day}T23:59`, zone, 'end');
  const limitText = typed.limit.trim();
  const limit = limitText === '' ? null : Number(limitText);
  const problems: CodeProblem[] = [];
  if (day !== '' && expiresAt === null) problems.push('ends');
  if (limit !== null && !(/^\d{1,4}$/.test(limitText) && limit >= 1 && limit <= CODE_LIMIT_MAX)) {
    problems.push('limit');
  }
  if (problems.length > 0) return { kind: 'wrong', problems };
  return { kind: 'read', expiresAt, limit, asksFirst: typed.asksFirst };
}
