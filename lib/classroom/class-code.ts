/** Class codes: what they are made of, how they are read, and whether one opens a class. */

/**
 * Capitals and digits without look-alikes (0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V) and without vowels, so that chance spells no
 * word. 21 to the power of 8 is 35 bits: enough where wrong codes are slowed down.
 */
const LETTERS = 'CDFGHJKMNPQRTWXY34679';
const LENGTH = 8;

/** A new code, as it is stored: 8 characters without a hyphen. `pick(n)` gives a random whole number from 0 to n - 1 and must be unguessable. */
export function newClassCode(pick: (below: number) => number): string {
  return Array.from({ length: LENGTH }, () => LETTERS.charAt(pick(LETTERS.length))).join('');
}

/** A code as it is shown: two groups of four. */
export function formatClassCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * A code out of what was typed or pasted, whatever its case, with any spaces and hyphens, or a whole join link; null where
 * that can't be a code. A shape that can't be one gets the same answer as a code that isn't there.
 */
export function cleanClassCode(typed: string): string | null {
  if (typed.length > 500) return null;
  const path = typed.normalize('NFKC').trim().split(/[?#]/)[0] ?? '';
  const last = path.split('/').findLast((step) => step !== '') ?? '';
  const code = last.toUpperCase().replace(/[\s\p{Pd}\p{Cf}_.]/gu, '');
  return code.length === LENGTH && [...code].every((c) => LETTERS.includes(c)) ? code : null;
}

/** What decides whether a code opens its class. */
export interface ClassDoor {
  readonly archived: boolean;
  /** Switched off by the teacher. */
  readonly codeOff: boolean;
  /** The last instant at which the code works; null: no end. */
  readonly codeEndsAt: number | null;
  /** Most learners that the class takes; null: no limit. */
  readonly limit: number | null;
  /** Learners in it now. */
  readonly learners: number;
  /** Whether the teacher is asked before somebody is in. */
  readonly asksFirst: boolean;
}

export type DoorState = 'open' | 'asks-first' | 'archived' | 'off' | 'ended' | 'full';

/** The state of a class's code, for its teachers' eyes only. */
export function doorState(door: ClassDoor, now: number): DoorState {
  if (door.archived) return 'archived';
  if (door.codeOff) return 'off';
  if (door.codeEndsAt !== null && now > door.codeEndsAt) return 'ended';
  if (door.limit !== null && door.learners >= door.limit) return 'full';
  return door.asksFirst ? 'asks-first' : 'open';
}

export type Knock = 'open' | 'asks-first' | 'no-such-code';

/**
 * What somebody with a code is told. Every refusal is the same, so that a code never tells whether there is a class behind
 * it. `door` is null where no class has the code.
 */
export function knock(door: ClassDoor | null, now: number): Knock {
  const state = door === null ? 'off' : doorState(door, now);
  return state === 'open' || state === 'asks-first' ? state : 'no-such-code';
}
