/** The data files that a lesson imports: what `<Timeline data>`, `<Chart data>` and `<Predict data>` read. */
import { z } from 'zod';
import { isoDate } from '@/lib/course/dates';

const text = z.string().trim().min(1, { message: 'is empty' });
const cite = z.array(z.string());

export const timelineData = z
  .array(z.strictObject({ date: isoDate, title: text, text, cite }))
  .min(1, { message: 'has no event' });

const point = z.strictObject({
  x: z.union([z.number(), z.string()]),
  y: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  note: text.optional(),
  cite: cite.optional(),
});

export const chartData = z.strictObject({
  kind: z.enum(['line', 'bar', 'step']),
  title: text,
  summary: text,
  x: z.strictObject({ label: text, type: z.enum(['number', 'category']) }),
  y: z.strictObject({
    label: text,
    unit: text.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  series: z
    .array(z.strictObject({ id: text, name: text, points: z.array(point).min(1) }))
    .min(1, { message: 'has no series' }),
});

/** `[{date, title, text, cite}]`, oldest first as written. */
export type TimelineData = z.infer<typeof timelineData>;
/** One chart: its axes and one or more series of points, each with its own citations. */
export type ChartData = z.infer<typeof chartData>;

/** Every fact id under a `cite` key, in the order of writing, with its path. */
export function citedInData(
  data: unknown,
  path: readonly PropertyKey[] = [],
): { id: string; path: readonly PropertyKey[] }[] {
  if (Array.isArray(data)) return data.flatMap((value, i) => citedInData(value, [...path, i]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (key !== 'cite') return citedInData(value, [...path, key]);
    return (Array.isArray(value) ? value : [value]).map((id, i) => ({
      id: String(id),
      path: Array.isArray(value) ? [...path, key, i] : [...path, key],
    }));
  });
}
