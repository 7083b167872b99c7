/** How long a post waits for a reader, by the hour in which it was written; beside it what was measured in 2016. */
import type { LabTranslate } from '@/components/labs/types';
import { lived } from '@/lib/labs/the-review-desk/published';
import type { Day } from '@/lib/labs/the-review-desk/state';
import styles from './the-review-desk.module.css';

const top = 24;
const y = (hours: number) => (100 * (top - Math.min(top, hours))) / top;

const hoursOf = (minutes: number) => Math.round(minutes / 6) / 10;

export function Waits({ day, t }: { readonly day: Day; readonly t: LabTranslate }) {
  return (
    <figure className={styles.figure}>
      <div className={styles.plotGrid}>
        <div className={styles.axisY} aria-hidden="true">
          <span>24 h</span>
          <span>12 h</span>
          <span>0</span>
        </div>
        <svg
          className={styles.canvas}
          viewBox="0 0 240 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('waits-told', {
            three: hoursOf(day.wait[3] ?? 0),
            noon: hoursOf(day.wait[12] ?? 0),
            evening: hoursOf(day.wait[21] ?? 0),
          })}
        >
          <path className={styles.gridLine} d="M0 50H240" />
          <path
            className={styles.bars}
            d={day.wait
              .map((minutes, hour) => `M${hour * 10 + 1} 100V${y(minutes / 60)}h8V100z`)
              .join('')}
          />
          <path
            className={styles.published}
            d={`M30 ${y(lived.night.value)}H90M100 ${y(lived.day.value)}H240`}
          />
          <path className={styles.base} d="M0 100H240" />
        </svg>
        <div className={styles.axisX} aria-hidden="true">
          <span>0</span>
          <span>6</span>
          <span>12</span>
          <span>18</span>
          <span>24 h</span>
        </div>
      </div>
      <figcaption className={styles.small}>
        {t('waits-told', {
          three: hoursOf(day.wait[3] ?? 0),
          noon: hoursOf(day.wait[12] ?? 0),
          evening: hoursOf(day.wait[21] ?? 0),
        })}{' '}
        {t('waits-published')}
      </figcaption>
    </figure>
  );
}
