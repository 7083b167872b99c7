/** The citizen's screen: one phone or two, and a wallet that holds two kinds of money. */
import { Device, Key, Keys, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import type { Action } from '@/lib/labs/a-month-of-minutes/engine';
import { prices } from '@/lib/labs/a-month-of-minutes/published';
import {
  blockPrice,
  changeYuan,
  dayOf,
  invented,
  lotWon,
  operators,
  type State,
  wonPerYuan,
} from '@/lib/labs/a-month-of-minutes/state';
import styles from './a-month-of-minutes.module.css';

type Props = LabScreenProps<State, Action>;

/** What can be pressed on one phone. */
function PhoneKeys({ state, t, act, index }: Props & { readonly index: number }) {
  const line = state.lines[index];
  if (!act || !line || state.over) return null;
  const alone = state.scenario === 'two-hundred-minutes';
  const lengths = alone ? [50, 100] : [50, 200];
  const price = blockPrice(state, line.operator);
  return (
    <div className={styles.keypad}>
      {operators
        .filter((to) => !alone || to === 'koryolink')
        .flatMap((to) =>
          lengths.map((minutes) => (
            <Key
              key={`${to}-${minutes}`}
              disabled={state.need[to] === 0 || line.quota + line.credit === 0}
              onPress={() => act({ type: 'talk', line: index, to, minutes })}
            >
              {t('do-talk', { minutes, to })}
            </Key>
          )),
        )}
      <Key onPress={() => act({ type: 'top-up', line: index })}>
        {t(`do-top-up-${line.operator}`, {
          minutes: prices.block.value,
          won: price.won,
          yuan: price.yuan,
        })}
      </Key>
      {alone ? null : (
        <>
          <Key
            disabled={line.credit < invented.creditLot}
            onPress={() => act({ type: 'pass', line: index })}
          >
            {t('do-pass', { minutes: invented.creditLot, won: lotWon(state) })}
          </Key>
          <Key onPress={() => act({ type: 'buy', line: index })}>
            {t('do-buy', { minutes: invented.creditLot, won: lotWon(state) })}
          </Key>
          {line.operator === 'koryolink' ? (
            <Key onPress={() => act({ type: 'switch', line: index })}>{t('do-switch')}</Key>
          ) : null}
        </>
      )}
    </div>
  );
}

function Phone({ state, t, act, index }: Props & { readonly index: number }) {
  const line = state.lines[index];
  if (!line) return null;
  return (
    <Device
      name={t('phone', { line: index + 1, operator: line.operator })}
      status={t('day', { day: dayOf(state) })}
    >
      <p className={styles.big}>
        <span className={styles.digits}>{t('minutes-left', { minutes: line.quota })}</span>
        <span className={styles.unit}>{t('of-quota', { quota: prices.quota.value })}</span>
      </p>
      <dl className={styles.lines}>
        <dt>{t('credit')}</dt>
        <dd>{t('minutes', { minutes: line.credit })}</dd>
        <dt>{t('texts')}</dt>
        <dd>{prices.texts.value}</dd>
        <dt>{t('spoken')}</dt>
        <dd>{t('minutes', { minutes: line.spoken })}</dd>
      </dl>
      {line.quota + line.credit === 0 ? <p className={styles.cut}>✕ {t('cut')}</p> : null}
      <PhoneKeys state={state} t={t} act={act} index={index} />
    </Device>
  );
}

function Wallet({ state, t, act }: Props) {
  const alone = state.scenario === 'two-hundred-minutes';
  return (
    <Section label={t('wallet')}>
      <div className={styles.wallet}>
        <p className={styles.note}>
          <span className={styles.digits}>{t('won', { won: state.wallet.won })}</span>
          <span className={styles.unit}>{t('won-name')}</span>
        </p>
        <p className={styles.note}>
          <span className={styles.digits}>{t('yuan', { yuan: state.wallet.yuan })}</span>
          <span className={styles.unit}>{t('yuan-name')}</span>
        </p>
      </div>
      <Small>{t('market-says', { won: wonPerYuan(state) })}</Small>
      {act && !alone ? (
        <Keys>
          <Key onPress={() => act({ type: 'change' })}>
            {t('do-change', { yuan: changeYuan, won: changeYuan * wonPerYuan(state) })}
          </Key>
          {state.lines.length < 2 ? (
            <Key onPress={() => act({ type: 'second-line' })}>
              {t('do-second-line', { won: prices.baseFee.value, yuan: invented.favourYuan })}
            </Key>
          ) : null}
        </Keys>
      ) : null}
    </Section>
  );
}

export function CitizenScreen({ state, t, act }: Props) {
  const left = state.need.koryolink + state.need.kangsong;
  return (
    <div className={styles.desk}>
      <Section label={t('month', { month: state.month })}>
        <dl className={styles.lines}>
          <dt>{t('wanted')}</dt>
          <dd>{t('minutes', { minutes: state.wanted })}</dd>
          <dt>{t('still')}</dt>
          <dd>{t('minutes', { minutes: left })}</dd>
          <dt>{t('unsaid')}</dt>
          <dd>{t('minutes', { minutes: state.unsaid })}</dd>
          {state.scenario === 'two-hundred-minutes' ? null : (
            <>
              <dt>{t('unanswered')}</dt>
              <dd>{state.unanswered}</dd>
            </>
          )}
        </dl>
      </Section>
      {state.lines.map((line, index) => (
        <Phone key={line.name} state={state} t={t} act={act} index={index} />
      ))}
      <Wallet state={state} t={t} act={act} />
      {act && !state.over ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'end-month' })}>
            {t(state.scenario === 'two-hundred-minutes' ? 'do-stop' : 'do-end-month')}
          </Key>
        </Keys>
      ) : null}
      {state.over ? <Small>{t('is-over')}</Small> : null}
    </div>
  );
}
