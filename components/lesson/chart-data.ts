/** What a chart's JSON holds, and the arithmetic that server and browser share to place it. No DOM, no React. */
import { scaleLinear } from 'd3-scale';
import type { ChartData } from '@/lib/course/lesson-data';

export type { ChartData };
export type ChartPoint = ChartData['series'][number]['points'][number];

/** The ends of the y axis: what the data say, or else from zero to just above the highest value. */
export function yRange(data: ChartData): readonly [number, number] {
  const values = data.series.flatMap((series) =>
    series.points.flatMap((point) => [point.y, point.low ?? point.y, point.high ?? point.y]),
  );
  const [low, high] = scaleLinear([Math.min(0, ...values), Math.max(...values)], [0, 1])
    .nice(4)
    .domain();
  return [data.y.min ?? low ?? 0, data.y.max ?? high ?? 1];
}

/** Places in per cent of the plot's width (from the start) and height (from the top). */
export interface Plot {
  readonly x: (value: number | string) => number;
  readonly y: (value: number) => number;
  readonly xTicks: readonly (number | string)[];
  readonly yTicks: readonly number[];
  readonly range: readonly [number, number];
  /** Width of one category in per cent; for bars. */
  readonly band: number;
}

/** The distinct x values of a chart, in order (numbers ascending, categories as they come). */
export function xValues(data: ChartData): (number | string)[] {
  const values = [
    ...new Set(data.series.flatMap((series) => series.points.map((point) => point.x))),
  ];
  return data.x.type === 'number' ? values.sort((a, b) => Number(a) - Number(b)) : values;
}

export function makePlot(data: ChartData): Plot {
  const range = yRange(data);
  const y = scaleLinear(range, [100, 0]);
  const values = xValues(data);
  const yTicks = y.ticks(4);
  if (data.x.type === 'category' || data.kind === 'bar') {
    const band = 100 / Math.max(1, values.length);
    const at = new Map(values.map((value, index) => [value, (index + 0.5) * band]));
    return { x: (value) => at.get(value) ?? 0, y, xTicks: values, yTicks, range, band };
  }
  const numbers = values.map(Number);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  const room = (last - first || 1) * 0.04;
  const x = scaleLinear([first - room, last + room], [0, 100]);
  const ticks = x.ticks(5).filter((tick) => Number.isInteger(tick) || last - first < 4);
  return { x: (value) => x(Number(value)), y, xTicks: ticks, yTicks, range, band: 8 };
}

/** A number as it is said in the chart's unit: `7`, `6.5`, `0.0053`. */
export function formatValue(value: number, locale = 'en'): string {
  const digits =
    Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale, digits).format(value);
}

/** A point's value with its unit and, if there is one, its range. */
export function formatPoint(point: ChartPoint, unit = '', locale = 'en'): string {
  const value = `${formatValue(point.y, locale)} ${unit}`.trim();
  if (point.low === undefined || point.high === undefined) return value;
  return `${value} (${formatValue(point.low, locale)}–${formatValue(point.high, locale)})`;
}
