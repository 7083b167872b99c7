/** The authority's screen: the register of names, and the books at two rates. */
import { Fragment } from 'react';
import { CaseFile, Redaction, Section } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import type { Action } from '@/lib/labs/a-month-of-minutes/engine';
import { dollars, operators, type Purse, type State } from '@/lib/labs/a-month-of-minutes/state';
import styles from './a-month-of-minutes.module.css';

type Props = LabScreenProps<State, Action>;

/** Cents for small sums, whole dollars for large ones. */
function round(sum: number): number {
  return sum < 1000 ? Math.round(sum * 100) / 100 : Math.round(sum);
}

function Register({ state, t }: Props) {
  const moved = (name: 'own' | 'other') =>
    state.moves
      .filter((move) => move.name === name)
      .reduce((sum, move) => sum + (move.direction === 'in' ? move.minutes : -move.minutes), 0);
  return (
    <Section label={t('register')}>
      <table className={styles.ledger}>
        <caption>{t('register-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col-name')}</th>
            <th scope="col">{t('col-network')}</th>
            <th scope="col" className={styles.num}>
              {t('col-minutes')}
            </th>
            <th scope="col" className={styles.num}>
              {t('col-credit')}
            </th>
          </tr>
        </thead>
        <tbody>
          {state.lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">{t(`name-${line.name}`)}</th>
              <td>{t(`operator-${line.operator}`)}</td>
              <td className={styles.num}>{line.spoken}</td>
              <td className={styles.num}>{t('signed', { minutes: moved(line.name) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.lines}>
        <dt>{t('names-and-lines')}</dt>
        <dd>{t('names-count', { lines: state.lines.length })}</dd>
        <dt>{t('who-speaks')}</dt>
        <dd>
          <Redaction>{t('who-speaks-unknown')}</Redaction>
        </dd>
        <dt>{t('charged')}</dt>
        <dd>{t('minutes', { minutes: state.charged })}</dd>
      </dl>
    </Section>
  );
}

/** A purse's four readings: what came in, and what it is in dollars at either rate. */
function readings(state: State, t: Props['t'], purse: Purse) {
  return [
    { key: 'won', label: t('won-name'), text: t('won', { won: purse.won }) },
    { key: 'yuan', label: t('yuan-name'), text: t('yuan', { yuan: purse.yuan }) },
    ...(['official', 'market'] as const).map((rate) => ({
      key: rate,
      label: t(`col-${rate}`),
      text: t('usd', { usd: round(dollars(state, purse, rate)) }),
    })),
  ];
}

function Network({ state, t }: Props) {
  if (state.scenario !== 'years-of-fees') return null;
  return (
    <Section label={t('whole-network')}>
      <dl className={styles.lines}>
        {readings(state, t, state.network).map((row) => (
          <Fragment key={row.key}>
            <dt>{row.label}</dt>
            <dd>{row.text}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}

function Books({ state, t }: Props) {
  const columns = operators.map((operator) => readings(state, t, state.books[operator]));
  return (
    <Section label={t('books')}>
      <table className={styles.ledger}>
        <caption>
          {t('books-caption', { official: state.knobs.official, market: state.knobs.market })}
        </caption>
        <thead>
          <tr>
            <td />
            {operators.map((operator) => (
              <th key={operator} scope="col" className={styles.num}>
                {t(`operator-${operator}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns[0]?.map((row, i) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {operators.map((operator, column) => (
                <td key={operator} className={styles.num}>
                  {columns[column]?.[i]?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.lines}>
        <dt>{t('foreign')}</dt>
        <dd>
          {t('foreign-sum', {
            yuan: state.books.koryolink.yuan + state.books.kangsong.yuan,
            usd: round(
              dollars(
                state,
                { won: 0, yuan: state.books.koryolink.yuan + state.books.kangsong.yuan },
                'market',
              ),
            ),
          })}
        </dd>
        <dt>{t('blocks')}</dt>
        <dd>{state.blocks}</dd>
      </dl>
    </Section>
  );
}

export function AuthorityScreen({ state, t, act }: Props) {
  return (
    <CaseFile title={t('file-title', { month: state.month })}>
      <Network state={state} t={t} act={act} />
      <Register state={state} t={t} act={act} />
      <Books state={state} t={t} act={act} />
    </CaseFile>
  );
}
