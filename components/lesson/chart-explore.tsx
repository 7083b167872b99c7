'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type ChartData, formatPoint, xValues } from './chart-data';
import styles from './chart.module.css';

/** A slider along the chart's x values that says what each series holds there. */
export function ChartExplore({ data }: { readonly data: ChartData }) {
  const t = useTranslations('client.chart');
  const id = useId();
  const values = xValues(data);
  const [index, setIndex] = useState(0);
  const here = values[index];
  const readings = data.series.flatMap((series) => {
    const point = series.points.find((candidate) => candidate.x === here);
    if (!point) return [];
    const said = formatPoint(point, data.y.unit);
    const note = point.note ? `, ${point.note}` : '';
    return data.series.length > 1 ? `${series.name}: ${said}${note}` : `${said}${note}`;
  });
  const text = `${here}: ${readings.join('; ')}`;
  return (
    <div className={`${styles.explore} needs-js`}>
      <label htmlFor={id}>{t('slide', { axis: data.x.label })}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={values.length - 1}
        step={1}
        value={index}
        aria-valuetext={text}
        onChange={(event) => setIndex(Number(event.target.value))}
      />
      <p className={styles.readout}>{text}</p>
    </div>
  );
}
