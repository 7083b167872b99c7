/** The day as it was measured, hour by hour, covered until one has tried enough hours oneself. */
import { CaseFile, Redaction } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { hoursBeforeReveal, hoursTried } from '@/lib/labs/what-the-wall-can-read/engine';
import { quicHours } from '@/lib/labs/what-the-wall-can-read/published';
import { type Action, hours, type State } from '@/lib/labs/what-the-wall-can-read/state';
import styles from './what-the-wall-can-read.module.css';

type Props = LabScreenProps<State, Action>;

/** An hour is ten units wide, a percent one unit high; drawn as wide as there is room. */
const y = (percent: number) => 100 - percent;

export function HoursPlot({ state, t }: Props) {
  const tried = hoursTried(state);
  const shown = tried.size >= hoursBeforeReveal;
  const { mean, lowest, highest } = quicHours[state.city];
  const mine = state.samples.filter((one) => one.city === state.city);
  return (
    <CaseFile title={t('plot-title', { city: state.city })}>
      <figure className={styles.plot}>
        <div className={styles.plotGrid}>
          <div className={styles.axisY} aria-hidden="true">
            <span>100%</span>
            <span>50%</span>
            <span>0%</span>
          </div>
          <svg
            className={styles.canvas}
            viewBox="0 0 240 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={t(shown ? 'plot-told' : 'plot-covered')}
          >
            <path className={styles.gridLine} d="M0 0.5H240M0 50H240" />
            {shown
              ? hours.map((hour) => (
                  <g key={hour}>
                    <rect
                      className={styles.bar}
                      x={hour * 10 + 2}
                      width="6"
                      y={y(mean[hour] ?? 0)}
                      height={mean[hour] ?? 0}
                    />
                    <path
                      className={styles.whisker}
                      d={`M${hour * 10 + 5} ${y(lowest[hour] ?? 0)}V${y(highest[hour] ?? 0)}`}
                    />
                  </g>
                ))
              : hours
                  .filter((hour) => !tried.has(hour))
                  .map((hour) => (
                    <rect
                      key={hour}
                      className={styles.cover}
                      x={hour * 10 + 2}
                      width="6"
                      y="0"
                      height="100"
                    />
                  ))}
            {mine.map((one, i) => (
              <path
                // biome-ignore lint/suspicious/noArrayIndexKey: samples are only ever added at the end
                key={i}
                className={styles.mine}
                d={`M${one.hour * 10} ${y(one.blocked)}h10`}
              />
            ))}
            <path className={styles.baseLine} d="M0 100H240" />
          </svg>
          <div className={styles.axisX} aria-hidden="true">
            {[0, 4, 8, 12, 16, 20, 24].map((hour) => (
              <span key={hour}>{hour}</span>
            ))}
          </div>
        </div>
        <figcaption className={styles.legend}>
          <span>
            <span className={styles.mineKey} aria-hidden="true" /> {t('key-mine')}
          </span>
          {shown ? (
            <span>
              <span className={styles.barKey} aria-hidden="true" /> {t('key-mean')}
            </span>
          ) : (
            <span>{t('plot-wait', { left: hoursBeforeReveal - tried.size })}</span>
          )}
        </figcaption>
      </figure>
      {shown ? (
        <>
          <p>{t('plot-why')}</p>
          <details className={styles.table}>
            <summary>{t('plot-table')}</summary>
            <table className={styles.hoursTable}>
              <thead>
                <tr>
                  <th scope="col">{t('col-hour')}</th>
                  <th scope="col">{t('col-mean')}</th>
                  <th scope="col">{t('col-range')}</th>
                </tr>
              </thead>
              <tbody>
                {hours.map((hour) => (
                  <tr key={hour}>
                    <th scope="row">{t('clock', { hour })}</th>
                    <td>{mean[hour]}</td>
                    <td>
                      {lowest[hour]}–{highest[hour]}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p>
          <Redaction>{t('plot-covered')}</Redaction>
        </p>
      )}
    </CaseFile>
  );
}
