/** How well a learner's confidence fits what they know. */
import { fieldName, fieldValue } from './fields';
import type { FormFields, Score } from './types';

/** From least to most sure. */
export const confidences = ['guess', 'fairly', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

/** How sure the learner said to be; null if nothing (or nothing that we know) was said. */
export function readConfidence(fields: FormFields, prefix: string): Confidence | null {
  const value = fieldValue(fields, fieldName.confidence(prefix));
  return confidences.find((each) => each === value) ?? null;
}

export interface CalibrationStep {
  readonly confidence: Confidence;
  /** Number of answers given with this confidence. */
  readonly n: number;
  /** Share of them that earned all their marks, 0…1; null where there are none. */
  readonly shareRight: number | null;
}

/** One step a confidence, least sure first. Unanswered items and answers without a confidence count for nothing. */
export function calibration(
  answers: readonly { readonly confidence: Confidence | null; readonly score: Score }[],
): readonly CalibrationStep[] {
  return confidences.map((confidence) => {
    const scores = answers
      .filter((answer) => answer.confidence === confidence)
      .flatMap(({ score }) => (score.kind === 'scored' ? [score] : []));
    const right = scores.filter((score) => score.earned >= score.total).length;
    const n = scores.length;
    return { confidence, n, shareRight: n === 0 ? null : right / n };
  });
}
