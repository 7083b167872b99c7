/** The two screens of `what-did-it-cost`: those who read a price, and the desk that multiplies. */
import { Device, Mark, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { AuthorityScreen } from '@/components/labs/what-did-it-cost/authority';
import { engine } from '@/lib/labs/what-did-it-cost/engine';
import {
  hoursOfYear,
  latePercent,
  meets,
  targetOf,
  twoDigits,
} from '@/lib/labs/what-did-it-cost/rules';
import type { Action, Print, State } from '@/lib/labs/what-did-it-cost/state';
import styles from './what-did-it-cost.module.css';

type Props = LabScreenProps<State, Action>;

/** A price as it is printed: a number, and nothing of what it was made from. */
function headline({ scenario }: State, { price, hours }: Print, t: Props['t']): string {
  if (scenario === 'sandbox') {
    return t('headline-year', { price: twoDigits(price / 1000), hours: Math.round(hours) });
  }
  return t(scenario === 'one-cut-two-models' ? 'headline-cut' : 'headline-day', {
    price: twoDigits(price),
  });
}

/** Four people whom a cut has cost something, and which of it a sum can hold. */
function Ledger({ state, t }: Props) {
  const { late, left } = state.settings;
  return (
    <Section label={t('ledger')}>
      <ul className={styles.plain}>
        <li>
          <span className={styles.name}>{t('grocer')}</span>
          <Mark kind="plain">{t('grocer-sum', { late: latePercent(late) })}</Mark>
        </li>
        <li>
          <span className={styles.name}>{t('driver')}</span>
          <Mark kind="right">{t('driver-sum')}</Mark>
        </li>
        <li>
          <span className={styles.name}>{t('seller')}</span>
          <Mark kind={left === 0 ? 'wrong' : 'plain'}>
            {t(left === 0 ? 'seller-out' : 'seller-guess')}
          </Mark>
        </li>
        <li>
          <span className={styles.name}>{t('sister')}</span>
          <Mark kind="wrong">{t('sister-out')}</Mark>
        </li>
      </ul>
    </Section>
  );
}

function CitizenScreen({ state, t }: Props) {
  const last = state.prints.at(-1);
  const older = state.prints.slice(0, -1);
  return (
    <Device name={t('paper')} status={t('paper-date', { n: state.prints.length })}>
      {last === undefined ? (
        <p>{t('headline-none')}</p>
      ) : (
        <p className={styles.headline}>{headline(state, last, t)}</p>
      )}
      {last !== undefined && last.hours > hoursOfYear ? <Small>{t('reader-hours')}</Small> : null}
      {last !== undefined &&
      state.scenario === 'what-you-have-to-believe' &&
      meets(last.price, last.settings) ? (
        <Mark kind="right">{t('met', { price: targetOf(last.settings.target) })}</Mark>
      ) : null}
      {older.length > 0 ? (
        <Section label={t('earlier')}>
          <ul className={styles.plain}>
            {older.map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same price may be printed twice
              <li key={i}>{headline(state, one, t)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {state.scenario === 'what-you-have-to-believe' ? <Ledger state={state} t={t} /> : null}
      <Small>{t('reader-note')}</Small>
    </Device>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
