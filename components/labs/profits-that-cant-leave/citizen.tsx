/** The owner's desk: what it holds, what it is asked, and at the end what it did beside what happened. */
import {
  CaseFile,
  Key,
  Keys,
  Knob,
  Knobs,
  Mark,
  Pairs,
  Section,
  Small,
  Table,
} from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import {
  decisions,
  deskAfter,
  leftBehind,
  nextDecision,
} from '@/lib/labs/profits-that-cant-leave/decisions';
import { round, worth } from '@/lib/labs/profits-that-cant-leave/engine';
import { publishedDecisions } from '@/lib/labs/profits-that-cant-leave/published';
import {
  type Action,
  currencies,
  rates,
  rivals,
  type State,
  shares,
  sumIds,
} from '@/lib/labs/profits-that-cant-leave/state';
import styles from './profits.module.css';

type Props = LabScreenProps<State, Action>;

function Counting({ state, t, act }: Props) {
  return (
    <CaseFile title={t('accounts')}>
      <p className={styles.sum}>{t('dollars', { n: round(worth(state.sum, state.rate)) })}</p>
      <p>{t('counted-as', { sum: t(`sum-${state.sum}`), rate: state.rate })}</p>
      {act ? (
        <>
          <Knob
            label={t('knob-sum')}
            value={state.sum}
            options={sumIds.map((value) => ({ value, label: t(`sum-${value}`) }))}
            onSet={(to) => act({ type: 'sum', to })}
          />
          <Knob<(typeof rates)[number]>
            label={t('knob-rate')}
            value={state.rate}
            options={rates.map((value) => ({ value, label: t('rate', { n: value }) }))}
            onSet={(to) => act({ type: 'rate', to })}
          />
          <Keys>
            <Key strong onPress={() => act({ type: 'ask' })}>
              {t('do-ask')}
            </Key>
          </Keys>
        </>
      ) : null}
      {state.counts.length === 0 ? null : (
        <Table
          caption={t('counts')}
          head={[t('col-sum'), t('col-rate'), t('col-dollars')]}
          rows={state.counts.map((one) => ({
            id: `${one.sum} ${one.rate}`,
            cells: [t(`sum-${one.sum}`), one.rate, round(one.dollars)],
          }))}
          numbers={[1, 2]}
        />
      )}
    </CaseFile>
  );
}

/** What was chosen, turn by turn, beside what was reported. */
function Compared({ state, t }: Props) {
  const reported = deskAfter(publishedDecisions);
  const rows = (['home', 'sunk', 'paper', 'share', 'lines'] as const).map((what) => ({
    id: what,
    cells: [t(`has-${what}`), state.desk[what], reported[what]],
  }));
  return (
    <>
      <Table
        caption={t('compared')}
        head={[t('col-year'), t('col-you'), t('col-reported')]}
        rows={decisions.map((decision, i) => {
          const choice = state.choices[i];
          const real = publishedDecisions.find((row) => row.decision === decision.id);
          return {
            id: decision.id,
            cells: [
              decision.year,
              choice ? t(`short-${choice.option}`) : '–',
              real ? t(`short-${real.option}`) : '–',
            ],
          };
        })}
      />
      <Table
        caption={t('compared-sums')}
        head={[t('col-what'), t('col-you'), t('col-reported')]}
        rows={rows}
        numbers={[1, 2]}
      />
      <Small>{t('compared-note')}</Small>
    </>
  );
}

function Turns({ state, t, act }: Props) {
  const decision = nextDecision(state.choices);
  const last = state.choices.at(-1);
  return (
    <CaseFile title={decision ? t('desk-year', { year: String(decision.year) }) : t('desk-over')}>
      {last === undefined ? null : <p className={styles.then}>{t(`then-${last.option}`)}</p>}
      {decision === undefined ? (
        <Compared state={state} t={t} act={act} />
      ) : (
        <>
          <p className={styles.question}>{t(`q-${decision.id}`)}</p>
          {decision.id === 'sanctions' ? (
            <p>{t('left-behind', { n: leftBehind(state.desk) })}</p>
          ) : null}
          {act ? (
            <Keys>
              {decision.options.map((option) => (
                <Key key={option} onPress={() => act({ type: 'choose', option })}>
                  {t(`do-${option}`)}
                </Key>
              ))}
            </Keys>
          ) : (
            <ul className={styles.options}>
              {decision.options.map((option) => (
                <li key={option}>{t(`do-${option}`)}</li>
              ))}
            </ul>
          )}
          <Section label={t('you-hold')}>
            <Pairs
              rows={[
                { name: t('has-share'), value: state.desk.share },
                { name: t('has-sunk'), value: state.desk.sunk },
                { name: t('has-paper'), value: state.desk.paper },
                { name: t('has-home'), value: state.desk.home },
              ]}
            />
          </Section>
        </>
      )}
    </CaseFile>
  );
}

function Contracting({ state, t, act }: Props) {
  const { contract } = state;
  return (
    <CaseFile title={t('contract')}>
      {act ? (
        <Knobs>
          <Knob<(typeof shares)[number]>
            label={t('knob-share')}
            value={contract.share}
            options={shares.map((value) => ({ value, label: t('percent', { n: value }) }))}
            onSet={(to) => act({ type: 'share', to })}
          />
          <Knob
            label={t('knob-currency')}
            value={contract.currency}
            options={currencies.map((value) => ({ value, label: t(`currency-${value}`) }))}
            onSet={(to) => act({ type: 'currency', to })}
          />
          <Knob
            label={t('knob-rival')}
            value={contract.rival}
            options={rivals.map((value) => ({ value, label: t(`rival-${value}`) }))}
            onSet={(to) => act({ type: 'rival', to })}
          />
        </Knobs>
      ) : (
        <Pairs
          rows={[
            { name: t('knob-share'), value: t('percent', { n: contract.share }) },
            { name: t('knob-currency'), value: t(`currency-${contract.currency}`) },
            { name: t('knob-rival'), value: t(`rival-${contract.rival}`) },
          ]}
        />
      )}
      {act ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'run' })}>
            {t('do-run')}
          </Key>
        </Keys>
      ) : null}
      {state.runs.length === 0 ? (
        <p>{t('no-runs')}</p>
      ) : (
        <ol className={styles.runs}>
          {state.runs.map((run, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run has no other name than its place
            <li key={i}>
              <span>
                {t('run-terms', { share: run.share, currency: run.currency, rival: run.rival })}
              </span>
              <Mark kind={run.home >= 1 ? 'right' : 'wrong'}>
                {t('run-home', { n: round(run.home) })}
              </Mark>
              <span>{t('run-paper', { n: round(run.paper) })}</span>
            </li>
          ))}
        </ol>
      )}
    </CaseFile>
  );
}

export function CitizenScreen(props: Props) {
  switch (props.state.scenario) {
    case 'count-it-twice':
      return <Counting {...props} />;
    case 'the-desk':
      return <Turns {...props} />;
    default:
      return <Contracting {...props} />;
  }
}
