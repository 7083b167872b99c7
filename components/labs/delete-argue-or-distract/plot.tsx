/** People who talk, over three days: this run, the runs before it, and in the sandbox the spread of many. */
import type { LabTranslate } from '@/components/labs/types';
import {
  type Answer,
  type Batch,
  type Hour,
  hours,
  type State,
} from '@/lib/labs/delete-argue-or-distract/state';
import styles from './delete-argue-or-distract.module.css';

const top = 120;
const at = (hour: number, talking: number) =>
  `${(240 * hour) / hours} ${100 - (100 * Math.min(top, talking)) / top}`;
const line = (list: readonly number[]) =>
  list.map((talking, hour) => `${hour === 0 ? 'M' : 'L'}${at(hour, talking)}`).join('');

const curveOf: Readonly<Record<Answer, string | undefined>> = {
  nothing: styles.curveNothing,
  delete: styles.curveDelete,
  argue: styles.curveArgue,
  distract: styles.curveDistract,
};
const keyOf: Readonly<Record<Answer, string | undefined>> = {
  nothing: styles.keyNothing,
  delete: styles.keyDelete,
  argue: styles.keyArgue,
  distract: styles.keyDistract,
};

const talking = (history: readonly Hour[]) => history.map((hour) => hour.talking);

function Band({ batch }: { readonly batch: Batch }) {
  const back = batch.low.map((_, i) => batch.low.length - 1 - i);
  const lower = back.map((hour) => `L${at(hour, batch.low[hour] ?? 0)}`).join('');
  return (
    <>
      <path className={styles.band} d={`${line(batch.high)}${lower}z`} />
      <path className={curveOf[batch.settings.answer]} d={line(batch.middle)} />
    </>
  );
}

export function Plot({ state, t }: { readonly state: State; readonly t: LabTranslate }) {
  const batch = state.batches.at(-1);
  const now = state.history.at(-1);
  const shown = new Set<Answer>([
    state.settings.answer,
    ...state.ended.map((one) => one.settings.answer),
  ]);
  return (
    <figure className={styles.figure}>
      <p className={styles.plotTitle}>{t('plot')}</p>
      <div className={styles.plotGrid}>
        <div className={styles.axisY} aria-hidden="true">
          <span>{top}</span>
          <span>{top / 2}</span>
          <span>0</span>
        </div>
        <svg
          className={styles.canvas}
          viewBox="0 0 240 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('plot-told', { hour: state.hour, talking: now?.talking ?? 0 })}
        >
          <path className={styles.gridLine} d="M0 50H240M80 0V100M160 0V100" />
          {state.scenario === 'sandbox' && batch !== undefined ? <Band batch={batch} /> : null}
          {state.ended.map(({ settings, history }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two runs may end alike
            <path key={i} className={curveOf[settings.answer]} d={line(talking(history))} />
          ))}
          <path className={curveOf[state.settings.answer]} d={line(talking(state.history))} />
          <path className={styles.base} d="M0 100H240" />
        </svg>
        <div className={styles.axisX} aria-hidden="true">
          <span>0 h</span>
          <span>24 h</span>
          <span>48 h</span>
          <span>72 h</span>
        </div>
      </div>
      <figcaption className={styles.legend}>
        {[...shown].map((answer) => (
          <span key={answer}>
            <span className={keyOf[answer]} aria-hidden="true" /> {t(`answer-${answer}`)}
          </span>
        ))}
        {batch === undefined ? null : <span>{t('key-band')}</span>}
      </figcaption>
    </figure>
  );
}
