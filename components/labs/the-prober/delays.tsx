/** How long the first replay took, on a scale on which each step is many times the one before. */
import { Section } from '@/components/labs/parts';
import type { LabTranslate } from '@/components/labs/types';
import { figures, firstReplays } from '@/lib/labs/the-prober/published';
import type { State } from '@/lib/labs/the-prober/state';
import styles from './the-prober.module.css';

const first = -1;
const last = Math.log10(figures.longest.value);

/** Place of a delay on the scale, 0 to 1000, from a tenth of a second to the longest that was seen. */
function x(seconds: number): number {
  return (1000 * (Math.log10(Math.max(0.1, seconds)) - first)) / (last - first);
}

export function Delays({ state, t }: { readonly state: State; readonly t: LabTranslate }) {
  const delays = state.connections
    .map((one) =>
      one.firstReplay === null || one.at + one.firstReplay > state.now ? null : one.firstReplay,
    )
    .filter((one) => one !== null)
    .sort((a, b) => a - b);
  const all = state.connections.filter((one) => one.recorded).length;
  const path = delays
    .map((delay, i) => `H${x(delay)}V${100 - (100 * (i + 1)) / Math.max(1, all)}`)
    .join('');
  return (
    <Section label={t('delays')}>
      <figure className={styles.plot}>
        <div className={styles.plotGrid}>
          <div className={styles.axisY} aria-hidden="true">
            <span>100%</span>
            <span>50%</span>
            <span>0%</span>
          </div>
          <svg
            className={styles.canvas}
            viewBox="0 0 1000 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={t('delays-told', { came: delays.length, all })}
          >
            <path className={styles.gridLine} d="M0 0.5H1000M0 50H1000" />
            {firstReplays.map(({ within, value }) => (
              <path
                key={within}
                className={styles.published}
                d={`M${x(within)} 100V${100 - 100 * value}M${x(within) - 22} ${100 - 100 * value}h44`}
              />
            ))}
            {delays.length === 0 ? null : (
              <path className={styles.mine} d={`M${x(figures.shortest.value)} 100${path}H1000`} />
            )}
            <path className={styles.base} d="M0 100H1000" />
          </svg>
          <div className={styles.axisX} aria-hidden="true">
            <span />
            {(['second', 'minute', 'quarter', 'day'] as const).map((span) => (
              <span key={span}>{t('tick', { span })}</span>
            ))}
          </div>
        </div>
        <figcaption className={styles.legend}>
          <span>
            <span className={styles.mineKey} aria-hidden="true" />{' '}
            {t('key-mine', { came: delays.length, all })}
          </span>
          <span>
            <span className={styles.publishedKey} aria-hidden="true" /> {t('key-published')}
          </span>
        </figcaption>
      </figure>
    </Section>
  );
}
