/** All checks of a course, in one run. One file a family of rules; each takes the whole draft and gives its problems. */
import { checkCitations } from '@/lib/course/check/citations';
import { checkData } from '@/lib/course/check/data';
import { checkDuplicates } from '@/lib/course/check/duplicates';
import { checkGlossary } from '@/lib/course/check/glossary';
import { checkItems } from '@/lib/course/check/items';
import { checkLabs } from '@/lib/course/check/labs';
import { checkLessons } from '@/lib/course/check/lessons';
import { checkNumbers } from '@/lib/course/check/numbers';
import { checkReferences } from '@/lib/course/check/references';
import { checkStaleness } from '@/lib/course/check/staleness';
import type { Draft } from '@/lib/course/draft';
import type { Problem } from '@/lib/course/types';

/** How long a lesson and how rich a bank must be. */
export interface Bounds {
  readonly lessonWords: { readonly min: number; readonly max: number };
  readonly bankItems: { readonly min: number; readonly types: number };
}

export const defaultBounds: Bounds = {
  lessonWords: { min: 600, max: 1400 },
  bankItems: { min: 24, types: 5 },
};

/** What the checks need to know of a lab's engine. */
export interface EngineOutline {
  readonly scenarios: readonly { readonly id: string; readonly worked: readonly unknown[] }[];
}
export type Engines = Readonly<Record<string, EngineOutline>>;

export interface CheckContext {
  readonly bounds: Bounds;
  readonly engines: Engines;
}

export type CheckRule = (draft: Draft, context: CheckContext) => Problem[];

const rules: readonly CheckRule[] = [
  checkDuplicates,
  checkCitations,
  checkReferences,
  checkLessons,
  checkNumbers,
  checkItems,
  checkLabs,
  checkGlossary,
  checkStaleness,
  checkData,
];

/** Runs every rule. */
export function checkDraft(draft: Draft, context: CheckContext): Problem[] {
  return rules.flatMap((rule) => rule(draft, context));
}
