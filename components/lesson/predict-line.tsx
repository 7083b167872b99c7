'use client';

import type { PointerEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { type ChartData, formatValue, makePlot } from './chart-data';
import plotStyles from './plot.module.css';
import { linePath, PlotFrame, SeriesMarks } from './plot';
import { PredictFrame } from './predict-frame';
import styles from './predict.module.css';
import { usePrediction } from './use-prediction';

/** One value for each point that isn't given; null where nothing has been drawn yet. */
type Drawn = (number | null)[];

const isDrawn = (value: unknown): value is Drawn =>
  Array.isArray(value) && value.every((entry) => entry === null || typeof entry === 'number');

/**
 * Draw how a line goes on after its first `given` points: by dragging over the plot, or in a number field for each
 * point. The first series of the data is the one that is drawn.
 */
export function PredictLine({
  id,
  question,
  data,
  given,
  children,
}: {
  readonly id: string;
  readonly question: string;
  readonly data: ChartData;
  readonly given: number;
  readonly children: ReactNode;
}) {
  const t = useTranslations('client.predict');
  const { value, shown, predict, show, again } = usePrediction(id, isDrawn);
  const points = data.series[0]?.points ?? [];
  const known = points.slice(0, given);
  const open = points.slice(given);
  const drawn: Drawn = open.map((_, index) => value?.[index] ?? null);
  // Both series at once would shift the axis when the answer shows, so the plot always knows the whole.
  const plot = makePlot(data);
  const [bottom, top] = plot.range;
  const unit = data.y.unit ?? '';
  const only = { ...data, series: [{ id: 'given', name: '', points: known }] };
  const last = known[known.length - 1];
  const line = [
    ...(last ? [last] : []),
    ...open.flatMap((point, index) => {
      const y = drawn[index];
      return y === null || y === undefined ? [] : [{ x: point.x, y }];
    }),
  ];

  function set(index: number, y: number) {
    const kept = Math.min(top, Math.max(bottom, y));
    const digits = top - bottom > 20 ? 0 : 1;
    predict(drawn.map((old, at) => (at === index ? Number(kept.toFixed(digits)) : old)));
  }

  function draw(event: PointerEvent<SVGRectElement>) {
    if (shown || event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * 100;
    const share = 1 - (event.clientY - box.top) / box.height;
    const nearest = open
      .map((point, index) => ({ index, away: Math.abs(plot.x(point.x) - x) }))
      .sort((a, b) => a.away - b.away)[0];
    if (nearest) set(nearest.index, bottom + share * (top - bottom));
  }

  const input = (
    <>
      <PlotFrame data={data} plot={plot} label={null}>
        <SeriesMarks data={shown ? data : only} plot={plot} index={0} />
        {shown ? null : (
          <g className="no-js-only">
            <SeriesMarks data={data} plot={plot} index={0} />
          </g>
        )}
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          overflow="visible"
          aria-hidden="true"
        >
          <path d={line.length > 1 ? linePath(line, plot) : ''} className={styles.drawn} />
        </svg>
        {open.map((point, index) => {
          const y = drawn[index];
          return y === null || y === undefined ? (
            <line
              key={point.x}
              x1={`${plot.x(point.x)}%`}
              x2={`${plot.x(point.x)}%`}
              y1="0"
              y2="100%"
              className={plotStyles.grid}
            />
          ) : (
            <circle
              key={point.x}
              cx={`${plot.x(point.x)}%`}
              cy={`${plot.y(y)}%`}
              r="5"
              className={styles.handle}
            />
          );
        })}
        {/* Above everything else, so that a drag that begins on a mark is a drag. */}
        <rect
          width="100%"
          height="100%"
          className={shown ? styles.shut : styles.area}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            draw(event);
          }}
          onPointerMove={draw}
        />
      </PlotFrame>
      <fieldset className={`${styles.fields} needs-js`} disabled={shown}>
        <legend>{t('lineFields', { unit })}</legend>
        {open.map((point, index) => (
          <label key={point.x} className={styles.fieldLabel}>
            <span>{point.x}</span>
            <input
              type="number"
              inputMode="decimal"
              min={bottom}
              max={top}
              step="any"
              value={drawn[index] ?? ''}
              onChange={(event) => {
                if (event.target.value !== '') set(index, Number(event.target.value));
              }}
            />
          </label>
        ))}
      </fieldset>
    </>
  );

  const end = open.length - 1;
  const lastDrawn = drawn[end];
  const lastFound = open[end];
  return (
    <PredictFrame
      question={question}
      input={input}
      ready={drawn.some((entry) => entry !== null)}
      shown={shown}
      onShow={show}
      onAgain={again}
      comparison={
        lastFound && lastDrawn !== null && lastDrawn !== undefined
          ? t('compareLine', {
              x: String(lastFound.x),
              yours: formatValue(lastDrawn),
              found: formatValue(lastFound.y),
              unit,
            })
          : null
      }
    >
      {children}
    </PredictFrame>
  );
}
