/** Month by month, two plots: who could, and who does. Many runs at once stand behind them as a band. */
import { Section, Small } from '@/components/labs/parts';
import type { LabTranslate } from '@/components/labs/types';
import {
  type Batch,
  chatterPoints,
  manyRuns,
  months,
  nudgeFrom,
  type State,
  students,
} from '@/lib/labs/access-and-appetite/state';
import styles from './access-and-appetite.module.css';

/** A month is ten units wide, the plot a hundred high; `most` is the share, in percent, at its top. */
const place = (month: number, count: number, most: number) =>
  `${month * 10} ${100 - Math.min(100, (10_000 * count) / students / most)}`;

const line = (counts: readonly number[], most: number) =>
  counts.map((count, month) => `${month === 0 ? 'M' : 'L'}${place(month, count, most)}`).join('');

function band(batch: Batch, most: number): string {
  const back = batch.low.map((count, month) => `L${place(month, count, most)}`).reverse();
  return `${line(batch.high, most)}${back.join('')}Z`;
}

function Plot({
  title,
  told,
  most,
  curves,
  batch,
  nudge,
}: {
  readonly title: string;
  readonly told: string;
  readonly most: number;
  readonly curves: readonly {
    readonly counts: readonly number[];
    readonly className: string | undefined;
  }[];
  readonly batch?: Batch | undefined;
  readonly nudge: number;
}) {
  return (
    <div className={styles.plot}>
      <p className={styles.plotTitle}>{title}</p>
      <div className={styles.plotGrid}>
        <div className={styles.axisY} aria-hidden="true">
          <span>{most}%</span>
          <span>{most / 2}%</span>
          <span>0%</span>
        </div>
        <svg
          className={styles.canvas}
          viewBox={`0 0 ${months * 10} 100`}
          preserveAspectRatio="none"
          role="img"
          aria-label={told}
        >
          {nudge > 0 ? (
            <rect
              className={styles.nudge}
              x={nudgeFrom * 10 - 10}
              width={nudge * 10}
              y="0"
              height="100"
            />
          ) : null}
          <path className={styles.gridLine} d={`M0 0.5H${months * 10}M0 50H${months * 10}`} />
          <path className={styles.freeEnds} d="M180 0V100" />
          {batch === undefined ? null : (
            <>
              <path className={styles.band} d={band(batch, most)} />
              <path className={styles.bandMiddle} d={line(batch.middle, most)} />
            </>
          )}
          {curves.map(({ counts, className }) => (
            <path key={className} className={className} d={line(counts, most)} />
          ))}
          <path className={styles.baseLine} d={`M0 100H${months * 10}`} />
        </svg>
        <div className={styles.axisX} aria-hidden="true">
          {[0, 6, 12, 18, 24].map((month) => (
            <span key={month}>{month}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

export function Plots({ state, t }: { readonly state: State; readonly t: LabTranslate }) {
  const now = state.history.at(-1);
  const same = JSON.stringify(state.settings);
  const batch = state.batches.findLast((one) => JSON.stringify(one.settings) === same);
  const of = (what: 'tool' | 'readers' | 'knows') => state.history.map((count) => count[what]);
  const values = {
    month: state.month,
    tool: now?.tool ?? 0,
    readers: now?.readers ?? 0,
    knows: now?.knows ?? 0,
    all: students,
  };
  return (
    <figure className={styles.figure}>
      <div className={styles.pair}>
        <Plot
          title={t('plot-could')}
          told={t('plot-could-told', values)}
          most={100}
          nudge={state.settings.nudge}
          curves={[
            { counts: of('tool'), className: styles.curveTool },
            { counts: of('knows'), className: styles.curveKnows },
          ]}
        />
        <Plot
          title={t('plot-does')}
          told={t('plot-does-told', values)}
          most={50}
          nudge={state.settings.nudge}
          batch={batch}
          curves={[{ counts: of('readers'), className: styles.curveReaders }]}
        />
      </div>
      <figcaption className={styles.legend}>
        <span>
          <span className={styles.keyTool} aria-hidden="true" /> {t('key-tool')}
        </span>
        <span>
          <span className={styles.keyKnows} aria-hidden="true" /> {t('key-knows')}
        </span>
        <span>
          <span className={styles.keyReaders} aria-hidden="true" /> {t('key-readers')}
        </span>
        {batch === undefined ? null : (
          <span>
            <span className={styles.keyBand} aria-hidden="true" />{' '}
            {t('key-band', { runs: manyRuns })}
          </span>
        )}
        <span>
          <span className={styles.keyFree} aria-hidden="true" /> {t('key-free')}
        </span>
      </figcaption>
    </figure>
  );
}

/** Every batch of runs so far, in words, so that settings can be held against one another. */
export function Batches({ state, t }: { readonly state: State; readonly t: LabTranslate }) {
  if (state.batches.length === 0) return null;
  return (
    <Section label={t('batches')}>
      <table className={styles.runs}>
        <thead>
          <tr>
            <th scope="col">{t('col-settings')}</th>
            <th scope="col">{t('col-low')}</th>
            <th scope="col">{t('col-middle')}</th>
            <th scope="col">{t('col-high')}</th>
          </tr>
        </thead>
        <tbody>
          {state.batches.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two batches may be alike
            <tr key={i}>
              <th scope="row">
                {t('settings', {
                  ...one.settings,
                  points: chatterPoints[one.settings.chatter] ?? 0,
                })}
              </th>
              {(['low', 'middle', 'high'] as const).map((what) => (
                <td key={what}>{one[what][18] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Small>{t('batches-note', { all: students })}</Small>
    </Section>
  );
}
