/** What lateness costs. Everything in per cent is of the points that can be had, so that it costs all the same. */
import { z } from 'zod';

export interface LatePolicy {
  /** Taken off for each unit begun, 0 to 100. */
  readonly percentPerUnit: number;
  readonly unit: 'day' | 'hour';
  /** Lateness takes no mark below this, 0 to 100; work that is worth less anyway keeps what it is worth. */
  readonly lowestPercent: number;
  /** The mark for what is missing, 0 to 100; null: none, the cell stays empty. */
  readonly missingPercent: number | null;
}

const percent = z.number().min(0).max(100);

/** A rule as it is stored. */
export const latePolicySchema: z.ZodType<LatePolicy> = z.strictObject({
  percentPerUnit: percent,
  unit: z.enum(['day', 'hour']),
  lowestPercent: percent,
  missingPercent: percent.nullable(),
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How many units late, each begun one counted whole; 0 where it is in time. An hour is sixty minutes. A day lasts until the
 * same time of the next day by the class's clock, so that one on which the clocks go back isn't two; `plusDays` counts them
 * (`dayCounter` of the class's zone).
 */
export function unitsLate(
  unit: LatePolicy['unit'],
  due: number | null,
  handedInAt: number,
  plusDays: (instant: number, days: number) => number,
): number {
  if (due === null || handedInAt <= due) return 0;
  if (unit === 'hour') return Math.ceil((handedInAt - due) / HOUR);
  // No zone has moved its clocks by more than a day, so the count by bare hours is at most two days off.
  let days = Math.max(1, Math.floor((handedInAt - due) / DAY) - 2);
  while (plusDays(due, days) < handedInAt) days += 1;
  return days;
}

export interface Deducted {
  /** Share of the points that can be had, after the deduction. */
  readonly share: number;
  /** Share that was taken off. */
  readonly taken: number;
}

/** A share (0 to 1) after the deduction for so many units. */
export function afterDeduction(policy: LatePolicy | null, share: number, units: number): Deducted {
  if (policy === null || units <= 0) return { share, taken: 0 };
  const floor = Math.min(share, policy.lowestPercent / 100);
  const after = Math.max(floor, share - (policy.percentPerUnit * units) / 100);
  return { share: after, taken: share - after };
}

/** The share for missing work; null where the policy gives no mark for it. */
export function missingShare(policy: LatePolicy | null): number | null {
  return policy?.missingPercent == null ? null : policy.missingPercent / 100;
}
