/** A plot over time: curves, and a band for the spread of many runs. No hooks: the worked form draws it too. */
import type { ReactNode } from 'react';
import styles from './plot.module.css';

export interface Curve {
  readonly name: string;
  readonly values: readonly number[];
  readonly tone: 'ink' | 'free' | 'signal';
  readonly dashed?: boolean;
}

export interface Band {
  readonly name: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

const width = 300;
const height = 120;

/**
 * Draws `curves` from the first step to step `steps`, on a scale from 0 to `top`. `says` tells in words what the plot
 * shows now, since the drawing itself is hidden from screen readers. `mark` is a step at which something began, with
 * `markName` for it in the key.
 */
export function Plot({
  title,
  says,
  curves,
  band,
  steps,
  top,
  first,
  last,
  mark,
  markName,
}: {
  readonly title: string;
  readonly says: ReactNode;
  readonly curves: readonly Curve[];
  readonly band?: Band | undefined;
  readonly steps: number;
  readonly top: number;
  /** What stands under the beginning and the end of the time axis. */
  readonly first: string;
  readonly last: string;
  readonly mark?: number | undefined;
  readonly markName?: string | undefined;
}) {
  const x = (step: number) => (width * step) / Math.max(1, steps - 1);
  const y = (value: number) => height - (height * Math.min(top, value)) / top;
  const line = (values: readonly number[]) =>
    values.map((value, step) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <div className={styles.grid}>
        <span className={styles.axisY} aria-hidden="true">
          <span>{top}</span>
          <span>0</span>
        </span>
        <svg
          className={styles.canvas}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className={styles.frame} d={`M0 0V${height}H${width}`} />
          {mark === undefined ? null : (
            <path className={styles.mark} d={`M${x(mark).toFixed(1)} 0V${height}`} />
          )}
          {band === undefined ? null : (
            <polygon
              className={styles.band}
              points={`${line(band.low)} ${line(band.high).split(' ').reverse().join(' ')}`}
            />
          )}
          {curves.map((curve) => (
            <polyline
              key={curve.name}
              className={`${styles[curve.tone]} ${curve.dashed ? styles.dashed : ''}`}
              points={line(curve.values)}
            />
          ))}
        </svg>
        <span className={styles.axisX} aria-hidden="true">
          <span>{first}</span>
          <span>{last}</span>
        </span>
      </div>
      <p className={styles.key}>
        {curves.map((curve) => (
          <span key={curve.name}>
            <span
              className={`${styles[`key-${curve.tone}`]} ${curve.dashed ? styles.keyDashed : ''}`}
              aria-hidden="true"
            />{' '}
            {curve.name}
          </span>
        ))}
        {band === undefined ? null : (
          <span>
            <span className={styles.keyBand} aria-hidden="true" /> {band.name}
          </span>
        )}
        {markName === undefined ? null : (
          <span>
            <span className={styles.keyMark} aria-hidden="true" /> {markName}
          </span>
        )}
      </p>
      <p className={styles.says}>{says}</p>
    </figure>
  );
}
