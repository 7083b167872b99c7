/** The frame and marks that charts and predictions share. Every place is in per cent, so lettering never shrinks. */
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { ChartData, ChartPoint, Plot } from './chart-data';
import { formatValue } from './chart-data';
import styles from './plot.module.css';

const strokes = [styles.first, styles.second, styles.third, styles.fourth];

export function seriesClass(index: number): string {
  return strokes[index % strokes.length] ?? '';
}

/** The path of a line through points, in a square of 100 that is stretched over the plot. */
export function linePath(
  points: readonly Pick<ChartPoint, 'x' | 'y'>[],
  plot: Plot,
  step = false,
): string {
  const draw = line<Pick<ChartPoint, 'x' | 'y'>>()
    .x((point) => plot.x(point.x))
    .y((point) => plot.y(point.y))
    .curve(step ? curveStepAfter : curveLinear);
  return draw([...points]) ?? '';
}

/** Axes and rules around whatever is drawn inside; `children` live in the plot's own coordinates (0–100 %). */
export function PlotFrame({
  data,
  plot,
  label,
  children,
}: {
  readonly data: ChartData;
  readonly plot: Plot;
  /** What it shows; null where the words stand beside it and the drawing says nothing more. */
  readonly label: string | null;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.frame}>
      <p className={styles.yLabel}>{data.y.label}</p>
      <svg className={styles.yAxis} aria-hidden="true">
        {plot.yTicks.map((tick) => (
          <text key={tick} x="100%" y={`${plot.y(tick)}%`} dy="0.32em" textAnchor="end">
            {formatValue(tick)}
          </text>
        ))}
      </svg>
      <svg
        className={styles.plot}
        role={label === null ? undefined : 'img'}
        aria-label={label ?? undefined}
        aria-hidden={label === null}
      >
        {plot.yTicks.map((tick) => (
          <line
            key={tick}
            x1="0"
            x2="100%"
            y1={`${plot.y(tick)}%`}
            y2={`${plot.y(tick)}%`}
            className={tick === plot.range[0] ? styles.base : styles.grid}
          />
        ))}
        {children}
      </svg>
      <svg className={styles.xAxis} aria-hidden="true">
        {plot.xTicks.map((tick) => (
          <text key={tick} x={`${plot.x(tick)}%`} y="1.1em" textAnchor="middle">
            {tick}
          </text>
        ))}
      </svg>
      <p className={styles.xLabel}>{data.x.label}</p>
    </div>
  );
}

/** The marks of one series: its line or bars, its points, and the ranges that sources give. */
export function SeriesMarks({
  data,
  plot,
  index,
}: {
  readonly data: ChartData;
  readonly plot: Plot;
  readonly index: number;
}) {
  const series = data.series[index];
  if (!series) return null;
  const kind = seriesClass(index);
  if (data.kind === 'bar') {
    const width = (plot.band * 0.62) / data.series.length;
    const from = -(plot.band * 0.31) + index * width;
    return (
      <g className={kind}>
        {series.points.map((point) => (
          <rect
            key={point.x}
            x={`${plot.x(point.x) + from}%`}
            width={`${width}%`}
            y={`${plot.y(point.y)}%`}
            height={`${Math.max(0, 100 - plot.y(point.y))}%`}
            className={styles.bar}
          />
        ))}
        {series.points.map((point) =>
          point.low === undefined || point.high === undefined ? null : (
            <line
              key={`range ${point.x}`}
              x1={`${plot.x(point.x) + from + width / 2}%`}
              x2={`${plot.x(point.x) + from + width / 2}%`}
              y1={`${plot.y(point.low)}%`}
              y2={`${plot.y(point.high)}%`}
              className={styles.barRange}
            />
          ),
        )}
      </g>
    );
  }
  return (
    <g className={kind}>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        overflow="visible"
        aria-hidden="true"
      >
        <path d={linePath(series.points, plot, data.kind === 'step')} className={styles.line} />
      </svg>
      {series.points.map((point) =>
        point.low === undefined || point.high === undefined ? null : (
          <line
            key={`range ${point.x}`}
            x1={`${plot.x(point.x)}%`}
            x2={`${plot.x(point.x)}%`}
            y1={`${plot.y(point.low)}%`}
            y2={`${plot.y(point.high)}%`}
            className={styles.range}
          />
        ),
      )}
      {series.points.map((point) => (
        <circle
          key={`${point.x} ${point.y}`}
          cx={`${plot.x(point.x)}%`}
          cy={`${plot.y(point.y)}%`}
          r="3.5"
          className={styles.point}
        />
      ))}
    </g>
  );
}

/** A short length of a series' line, or a piece of its bar, to tell in words which is which. */
export function SeriesKey({
  index,
  name,
  bar,
}: {
  readonly index: number;
  readonly name: string;
  readonly bar: boolean;
}) {
  return (
    <span className={styles.key}>
      <svg
        className={`${bar ? styles.swatch : styles.sample} ${seriesClass(index)}`}
        aria-hidden="true"
      >
        {bar ? (
          <rect width="12" height="12" className={styles.bar} />
        ) : (
          <>
            <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.line} />
            <circle cx="50%" cy="50%" r="3.5" className={styles.point} />
          </>
        )}
      </svg>
      {name}
    </span>
  );
}
