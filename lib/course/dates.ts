/** Dates as the course writes them: YYYY, YYYY-MM or YYYY-MM-DD, as precise as is known. */
import { z } from 'zod';

/** YAML reads a bare year as a number. */
const written = (value: unknown) => (typeof value === 'number' ? String(value) : value);

export const isoDate = z.preprocess(
  written,
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    message: 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD',
  }),
);

export const isoDay = z.preprocess(
  written,
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    message: 'expected a day as YYYY-MM-DD',
  }),
);

/** The last day that an imprecise date can mean: 2017 → 2017-12-31. Comparable as a string. */
export function latestDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-31`;
  return date;
}

/** The same day `years` earlier, as a comparable string. */
export function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
