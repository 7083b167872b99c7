/** What a teacher types to set a score by hand. */

/** A teacher may give more than all of the points, up to twice as many; beyond that it is a slip of the finger. */
export const MOST_TIMES = 2;
export const REASON_MAX = 500;

export type ScoreProblem = 'points-unreadable' | 'points-too-many' | 'reason-missing';

export type ScoreForm =
  | { readonly kind: 'read'; readonly points: number; readonly reason: string }
  | { readonly kind: 'problems'; readonly problems: readonly ScoreProblem[] };

/** Points (with a comma or a point) and the reason; `possible` are the points to be had. */
export function readScore(points: string, reason: string, possible: number): ScoreForm {
  const typed = points.normalize('NFKC').replace(/\s/g, '').replace(',', '.');
  const value = /^\d{1,4}(\.\d{1,3})?$/.test(typed) ? Number(typed) : null;
  const why = cleanReason(reason);
  const problems: ScoreProblem[] = [];
  if (value === null) problems.push('points-unreadable');
  else if (value > possible * MOST_TIMES) problems.push('points-too-many');
  if (why === '') problems.push('reason-missing');
  return value === null || problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'read', points: value, reason: why };
}

/** A reason as it may be shown: one paragraph without control or direction-changing characters, REASON_MAX long at most. */
export function cleanReason(typed: string): string {
  const clean = typed
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .trim();
  return [...clean].slice(0, REASON_MAX).join('').trim();
}
