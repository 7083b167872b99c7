/** The ministry: what it holds whatever the shares say, and what the years have brought it. */
import { Bars, CaseFile, Mark, Pairs, Redaction, Section, Small } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { chose, leftBehind, nextDecision } from '@/lib/labs/profits-that-cant-leave/decisions';
import type { Action, State } from '@/lib/labs/profits-that-cant-leave/state';
import styles from './profits.module.css';

type Props = LabScreenProps<State, Action>;

/** What no contract of the lab takes from it, and what some do. */
function Levers({ state, t }: Props) {
  const sandbox = state.scenario === 'sandbox';
  const free = sandbox && state.contract.currency !== 'not-now';
  const barred = sandbox && state.contract.rival === 'barred';
  const levers = [
    { id: 'currency', held: !free },
    { id: 'licence', held: true },
    { id: 'rival', held: !barred },
    { id: 'border', held: true },
    { id: 'listening', held: true },
  ];
  return (
    <Section label={t('levers')}>
      <ul className={styles.options}>
        {levers.map(({ id, held }) => (
          <li key={id}>
            <Mark kind={held ? 'wrong' : 'right'}>
              {t(`lever-${id}`)} <strong>{t(held ? 'lever-held' : 'lever-given')}</strong>
            </Mark>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Waiting({ state, t }: Props) {
  return (
    <CaseFile title={t('ministry')}>
      <p>{state.asked === 0 ? t('no-request') : t('requests', { n: state.asked })}</p>
      {state.asked === 0 ? null : <p className={styles.then}>{t('answer')}</p>}
      <Levers state={state} t={t} />
      <Small>{t('same-won')}</Small>
    </CaseFile>
  );
}

function Years({ state, t }: Props) {
  const { desk, choices } = state;
  const next = nextDecision(choices);
  const last = choices.at(-1);
  return (
    <CaseFile title={t('ministry')}>
      {last === undefined ? <p>{t('state-start')}</p> : <p>{t(`state-${last.decision}`)}</p>}
      <Pairs
        rows={[
          { name: t('got-network'), value: desk.sunk },
          { name: t('got-lines'), value: desk.lines },
          {
            name: t('hard-to-go'),
            value: next === undefined ? t('no-matter') : leftBehind(desk),
          },
          { name: t('owner-knows'), value: <Redaction>{t('owner-knows-covered')}</Redaction> },
        ]}
      />
      {chose(choices, 'clause') && choices.length > 1 ? <p>{t('clause-later')}</p> : null}
      <Levers state={state} t={t} />
      <Small>{t('lines-both-ways')}</Small>
    </CaseFile>
  );
}

function Contracted({ state, t }: Props) {
  const run = state.runs.at(-1);
  return (
    <CaseFile title={t('ministry')}>
      <Levers state={state} t={t} />
      {run === undefined ? null : (
        <Bars
          caption={t('lines-caption')}
          bars={[
            {
              name: t('lines-yours'),
              share: run.lines / run.allLines,
              says: t('millions', { n: Math.round(run.lines * 10) / 10 }),
            },
            {
              name: t('lines-heard'),
              share: 1,
              tone: 'signal',
              says: t('millions', { n: run.allLines }),
            },
          ]}
        />
      )}
      <Small>{t('lines-both-ways')}</Small>
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  switch (props.state.scenario) {
    case 'count-it-twice':
      return <Waiting {...props} />;
    case 'the-desk':
      return <Years {...props} />;
    default:
      return <Contracted {...props} />;
  }
}
