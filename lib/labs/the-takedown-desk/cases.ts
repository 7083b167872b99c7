/**
 * Two cases for the desk, both invented: what can be asked and how long it takes, what can be decided, what comes of it.
 * Words are in the lab's text under the ids. `weighs` says who is better or worse off at an end, for the tests only: no
 * end is the best for everybody, and the learner is told what happened and never a score.
 */

export const caseIds = ['letter', 'names'] as const;
export type CaseId = (typeof caseIds)[number];

export interface Ending {
  /** -1 worse, 0 much as before, 1 better: people there, the company's people, the company. */
  readonly weighs: readonly [people: number, staff: number, firm: number];
}

export interface Pressure {
  /** What can be decided after it, and how each ends. */
  readonly second: Readonly<Record<string, Ending>>;
}

export interface Decision {
  /** Whether what was asked for can still be seen, inside the country and elsewhere. */
  readonly inside: boolean;
  readonly outside: boolean;
  /** What it takes before it can be chosen: a fact that was asked for, or hours that are left. */
  readonly needs?: { readonly fact?: string; readonly hours?: number };
  /** What comes next: the first by this chance, 0 to 1, else the second. */
  readonly next: readonly [likely: string, other: string, chance: number];
}

export interface Case {
  /** Hours that each question takes. */
  readonly facts: Readonly<Record<string, number>>;
  readonly first: Readonly<Record<string, Decision>>;
  readonly pressures: Readonly<Record<string, Pressure>>;
}

/** Hours until an answer is due. A choice of the game. */
export const deadline = 24;

export const cases: Readonly<Record<CaseId, Case>> = {
  letter: {
    facts: { law: 6, posts: 8, people: 6, rivals: 4, users: 6 },
    first: {
      here: { inside: false, outside: true, next: ['longer', 'longer', 1] },
      everywhere: { inside: false, outside: false, next: ['longer', 'longer', 1] },
      part: {
        inside: true,
        outside: true,
        needs: { fact: 'posts' },
        next: ['slow', 'quiet', 0.6],
      },
      court: { inside: true, outside: true, next: ['slow', 'quiet', 0.7] },
      refuse: { inside: true, outside: true, next: ['slow', 'quiet', 0.7] },
    },
    pressures: {
      longer: { second: { again: { weighs: [-1, 1, 0] }, stop: { weighs: [0, -1, -1] } } },
      slow: { second: { 'give-in': { weighs: [-1, 0, 0] }, hold: { weighs: [0, -1, -1] } } },
      quiet: { second: { publish: { weighs: [1, -1, 0] }, silent: { weighs: [0, 0, 0] } } },
    },
  },
  names: {
    facts: { law: 6, names: 6, app: 4, copies: 4, rival: 4 },
    first: {
      remove: { inside: false, outside: true, next: ['alone', 'together', 0.4] },
      'remove-say': { inside: false, outside: true, next: ['alone', 'together', 0.4] },
      move: { inside: true, outside: true, needs: { hours: 12 }, next: ['door', 'silence', 0.4] },
      keep: { inside: true, outside: true, next: ['door', 'silence', 0.6] },
    },
    pressures: {
      alone: { second: { restore: { weighs: [0, -1, 0] }, 'stay-out': { weighs: [-1, 1, -1] } } },
      together: { second: { restore: { weighs: [0, -1, 0] }, 'stay-out': { weighs: [-1, 1, 0] } } },
      door: { second: { 'remove-now': { weighs: [-1, 0, -1] }, hold: { weighs: [1, -1, -1] } } },
      silence: { second: { close: { weighs: [0, 1, -1] }, stay: { weighs: [1, -1, 0] } } },
    },
  },
};
