/** A month of minutes: a phone and a wallet on one side, a register and the books on the other. */
import { Key, Keys, Knob, Knobs, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { type Action, engine } from '@/lib/labs/a-month-of-minutes/engine';
import { dollars, type State } from '@/lib/labs/a-month-of-minutes/state';
import styles from './a-month-of-minutes.module.css';
import { AuthorityScreen } from './authority';
import { CitizenScreen } from './citizen';

type Props = LabScreenProps<State, Action>;

/** The same won, drawn twice: as long as the books say, and as long as the market says. */
function TwoRates({ state, t }: Props) {
  const won = { won: state.network.won, yuan: 0 };
  const official = dollars(state, won, 'official');
  const market = dollars(state, won, 'market');
  const most = Math.max(official, market, 1);
  return (
    <figure className={styles.rates}>
      <figcaption className={styles.small}>
        {t('rates-caption', { months: state.network.months })}
      </figcaption>
      {(
        [
          ['official', official],
          ['market', market],
        ] as const
      ).map(([rate, sum]) => (
        <div key={rate} className={styles.rate}>
          <span>{t(`rate-${rate}`)}</span>
          <svg
            className={styles.strip}
            viewBox="0 0 1000 10"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect
              className={styles[rate]}
              width={Math.max(sum > 0 ? 2 : 0, (1000 * sum) / most)}
              height="10"
            />
          </svg>
          <span className={styles.num}>
            {t('usd-millions', { usd: Math.round(sum / 1e5) / 10 })}
          </span>
        </div>
      ))}
    </figure>
  );
}

function Controls({ state, t, act }: Props) {
  if (state.scenario !== 'years-of-fees') return null;
  const { knobs } = state;
  return (
    <div className={`${styles.desk} ${styles.network}`}>
      <TwoRates state={state} t={t} />
      {act ? (
        <>
          <Keys>
            {[1, 6, 12].map((months) => (
              <Key key={months} strong={months === 12} onPress={() => act({ type: 'run', months })}>
                {t('do-run', { months })}
              </Key>
            ))}
          </Keys>
          <Knobs>
            {(
              [
                ['official', [100, 1000, 8000]],
                ['market', [100, 3000, 8000]],
                ['lines', [100_000, 1_000_000, 2_800_000, 7_000_000]],
                ['payers', [0, 10, 25, 50]],
                ['wanted', [0, 150, 400, 800]],
              ] as const
            ).map(([knob, values]) => (
              <Knob<number>
                key={knob}
                label={t(`knob-${knob}`)}
                value={knobs[knob]}
                options={values.map((value) => ({ value, label: t(`value-${knob}`, { value }) }))}
                onSet={(value) => act({ type: 'set', knob, value })}
              />
            ))}
          </Knobs>
        </>
      ) : (
        <Section label={t('knobs-now')}>
          <Small>
            {t('knobs-line', { lines: knobs.lines, payers: knobs.payers, market: knobs.market })}
          </Small>
        </Section>
      )}
    </div>
  );
}

export const view: LabView<State, Action> = {
  engine,
  CitizenScreen,
  AuthorityScreen,
  Controls,
  controlsFirst: ['years-of-fees'],
};
