/** What a learner is shown of an assignment's attempt, and when: the teacher's small matrix. */
import { z } from 'zod';

export const phases = ['during', 'right-after', 'later-while-open', 'after-close'] as const;
export type Phase = (typeof phases)[number];

export const shownParts = [
  'own-answers',
  'right-or-wrong',
  'points',
  'feedback',
  'right-answer',
] as const;
export type ShownPart = (typeof shownParts)[number];

export type ShowMatrix = Readonly<Record<Phase, readonly ShownPart[]>>;

/**
 * Whether a cell may be ticked. As long as answers can be changed, nothing but one's own is shown: the key never leaves
 * the server before the sitting is handed in.
 */
export function cellAllowed(phase: Phase, part: ShownPart): boolean {
  return phase !== 'during' || part === 'own-answers';
}

const cell = z.array(z.enum(shownParts)).transform((parts) => inOrder(new Set(parts)));

/** A matrix as it is stored or sent by a form; parts come back once each, in the order of `shownParts`. */
export const showMatrixSchema: z.ZodType<ShowMatrix> = z
  .strictObject({
    during: cell,
    'right-after': cell,
    'later-while-open': cell,
    'after-close': cell,
  })
  .superRefine((matrix, context) => {
    for (const part of matrix.during.filter((each) => !cellAllowed('during', each))) {
      const message = `${part} can't be shown while answers can still be changed`;
      context.addIssue({ code: 'custom', path: ['during'], message });
    }
  });

/** All but the right answers after handing in, so that a second try and a friend's first are honest; those after closing. */
export const defaultMatrix: ShowMatrix = {
  during: ['own-answers'],
  'right-after': ['own-answers', 'right-or-wrong', 'points', 'feedback'],
  'later-while-open': ['own-answers', 'right-or-wrong', 'points', 'feedback'],
  'after-close': shownParts,
};

/** How long 'right after' lasts from handing in, in milliseconds. */
export const RIGHT_AFTER_MS = 10 * 60_000;

/**
 * The phase of an attempt. `closesForAll` is the latest closing time among all who have the assignment (null: it never
 * closes): as long as somebody with an extension is still at it, nobody else gets the right answers.
 */
export function phaseAt(
  handedInAt: number | null,
  closesForAll: number | null,
  now: number,
): Phase {
  if (handedInAt === null) return 'during';
  if (closesForAll !== null && now > closesForAll) return 'after-close';
  return now - handedInAt < RIGHT_AFTER_MS ? 'right-after' : 'later-while-open';
}

/**
 * What is shown in a phase. Feedback and right answers tell right from wrong by themselves, so they bring that along; where
 * `feedback` comes without `right-answer`, it must go through `withoutKey` (lib/assessment).
 */
export function shown(matrix: ShowMatrix, phase: Phase): ReadonlySet<ShownPart> {
  const parts = new Set(matrix[phase].filter((part) => cellAllowed(phase, part)));
  if (parts.has('feedback') || parts.has('right-answer')) parts.add('right-or-wrong');
  return new Set(inOrder(parts));
}

/** Parts that no learner will ever see, for a word to the teacher; without a closing time nothing is 'after it closes'. */
export function neverShown(matrix: ShowMatrix, closes: number | null): readonly ShownPart[] {
  const reached = phases.filter((phase) => closes !== null || phase !== 'after-close');
  return shownParts.filter((part) => !reached.some((phase) => shown(matrix, phase).has(part)));
}

function inOrder(parts: ReadonlySet<ShownPart>): ShownPart[] {
  return shownParts.filter((part) => parts.has(part));
}
