/** The sandbox: four years of letters, what the company’s report says, and what people who look find. */
import { CaseFile, Device, Key, Keys, Knob, Mark, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { rates } from '@/lib/labs/the-takedown-desk/published';
import {
  type Action,
  halves,
  type HalfYear,
  policies,
  type State,
} from '@/lib/labs/the-takedown-desk/state';
import styles from './the-takedown-desk.module.css';

type Props = LabScreenProps<State, Action>;

const percent = (half: HalfYear) => Math.round((100 * half.acted) / half.demands);

/** Posts that are gone: those in the report filled, those only found by looking open. */
function Gone({ state, t }: Pick<Props, 'state' | 't'>) {
  const list = state.years.halves;
  const top = Math.max(1, ...list.map((half) => half.hidden));
  const total = (what: 'hidden' | 'reported') => list.reduce((sum, half) => sum + half[what], 0);
  const told = t('gone-told', { hidden: total('hidden'), reported: total('reported') });
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.canvas}
        viewBox={`0 0 ${halves * 30} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={told}
      >
        {list.map((half, i) => {
          const bar = (value: number) => (96 * value) / top;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: half-years are only ever added at the end
            <g key={i}>
              <path
                className={styles.found}
                d={`M${i * 30 + 4} 100v${-bar(half.hidden)}h22V100z`}
              />
              <path
                className={styles.listed}
                d={`M${i * 30 + 4} 100v${-bar(half.reported)}h22V100z`}
              />
            </g>
          );
        })}
        <path className={styles.base} d={`M0 100H${halves * 30}`} />
      </svg>
      <figcaption className={styles.small}>
        {told} {t('gone-key')}
      </figcaption>
    </figure>
  );
}

export function Lookers({ state, t }: Props) {
  const last = state.years.halves.at(-1);
  return (
    <Device
      name={t('country')}
      status={t('half', { half: state.years.halves.length, all: halves })}
    >
      {last === undefined ? (
        <p className={styles.small}>{t('no-half')}</p>
      ) : (
        <>
          <p>
            <Mark kind={last.slowed ? 'wrong' : 'right'}>
              {t(last.slowed ? 'net-slow' : 'net-fine')}
            </Mark>
          </p>
          <Section label={t('gone')}>
            <Gone state={state} t={t} />
          </Section>
        </>
      )}
    </Device>
  );
}

export function Policies({ state, t, act }: Props) {
  const { years } = state;
  const begun = years.halves.length > 0;
  return (
    <CaseFile title={t('policies')}>
      {act
        ? begun
          ? null
          : (['courts', 'office', 'counted'] as const).map((knob) => (
              <Knob
                key={knob}
                label={t(`knob-${knob}`)}
                value={years[knob]}
                options={[
                  { value: false, label: t(`${knob}-no`) },
                  { value: true, label: t(`${knob}-yes`) },
                ]}
                onSet={(to) => act({ type: 'set', knob, to })}
              />
            ))
        : null}
      <p>
        {t(`courts-${years.courts ? 'yes' : 'no'}`)} · {t(`office-${years.office ? 'yes' : 'no'}`)}{' '}
        · {t(`counted-${years.counted ? 'yes' : 'no'}`)}
      </p>
      {act ? (
        <Section label={t('this-half')}>
          <Keys>
            {policies.map((to) => (
              <Key
                key={to}
                strong
                disabled={years.halves.length >= halves}
                onPress={() => act({ type: 'policy', to })}
              >
                {t(`policy-${to}`)}
              </Key>
            ))}
            <Key disabled={!begun} onPress={() => act({ type: 'begin-anew' })}>
              {t('begin-anew')}
            </Key>
          </Keys>
        </Section>
      ) : null}
      {begun ? (
        <Section label={t('report')}>
          <ol className={styles.plain}>
            {years.halves.map((half, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: half-years are only ever added at the end
              <li key={i}>
                {t('half-told', {
                  half: i + 1,
                  demands: half.demands,
                  orders: half.orders,
                  percent: percent(half),
                  reported: half.reported,
                })}{' '}
                {half.staffGone ? <Mark kind="wrong">{t('staff-gone')}</Mark> : null}
              </li>
            ))}
          </ol>
          <p>
            {t('rates', {
              turkey: rates.turkey.value,
              union: rates.union.value,
              korea: rates.korea.value,
            })}
          </p>
        </Section>
      ) : null}
    </CaseFile>
  );
}
