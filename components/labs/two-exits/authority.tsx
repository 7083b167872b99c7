/** Abroad: an observer who sees which carrier says that it can reach which block, and nothing else. */
import {
  CaseFile,
  Key,
  Keys,
  Knob,
  Mark,
  Pairs,
  Redaction,
  Section,
  Small,
  Table,
} from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { allowed, fittingOf, handedIn, recordOver } from '@/lib/labs/two-exits/engine';
import { records } from '@/lib/labs/two-exits/published';
import {
  type Action,
  causes,
  type State,
  type Verdict,
  verdicts,
} from '@/lib/labs/two-exits/state';
import { Routes } from './routes';

type Props = LabScreenProps<State, Action>;

function Lines({ state, t }: Props) {
  return (
    <CaseFile title={t('observer')}>
      <Routes frames={state.frames} caption={t('routes-caption')} t={t} />
      <Pairs
        rows={[
          { name: t('seen'), value: t('seen-routes') },
          { name: t('cause'), value: <Redaction>{t('cause-covered')}</Redaction> },
        ]}
      />
    </CaseFile>
  );
}

function Judging({ state, t, act }: Props) {
  const done = handedIn(state);
  if (!recordOver(state)) return <p>{t('watch-first')}</p>;
  if (done) {
    const judged = state.readings.find((one) => one.record === state.record)?.judged;
    return (
      <Section label={t('reading')}>
        <Table
          caption={t('reading-caption')}
          head={[t('col-cause'), t('col-you'), t('col-rule')]}
          rows={causes.map((cause) => ({
            id: cause,
            cells: [
              t(`cause-${cause}`),
              t(`verdict-${judged?.[cause] ?? 'less'}`),
              t(`verdict-${allowed(state.record, cause)}`),
            ],
          }))}
        />
        <p>{t(`said-${state.record}`)}</p>
      </Section>
    );
  }
  return (
    <Section label={t('judge')}>
      {act ? (
        causes.map((cause) => (
          <Knob<Verdict>
            key={cause}
            label={t(`cause-${cause}`)}
            value={state.judged[cause] ?? null}
            options={verdicts.map((value) => ({ value, label: t(`verdict-${value}`) }))}
            onSet={(verdict) => act({ type: 'judge', cause, verdict })}
          />
        ))
      ) : (
        <Pairs
          rows={causes.map((cause) => ({
            name: t(`cause-${cause}`),
            value: t(`verdict-${state.judged[cause] ?? 'open'}`),
          }))}
        />
      )}
    </Section>
  );
}

function Record({ state, t, act }: Props) {
  const record = records[state.record];
  const done = handedIn(state);
  return (
    <CaseFile title={t(`record-${state.record}`)}>
      <Routes frames={record.frames.slice(0, state.shown)} caption={t('routes-caption')} t={t} />
      {record.flickerInvented ? <Small>{t('flicker-invented')}</Small> : null}
      <Judging state={state} t={t} act={act} />
      {act ? (
        <Keys>
          {recordOver(state) ? null : (
            <Key strong onPress={() => act({ type: 'watch' })}>
              {t('do-watch')}
            </Key>
          )}
          {recordOver(state) && !done ? (
            <Key
              strong
              disabled={Object.keys(state.judged).length < causes.length}
              onPress={() => act({ type: 'hand-in' })}
            >
              {t('do-hand-in')}
            </Key>
          ) : null}
          {done && state.record === 'dec-2014' ? (
            <Key strong onPress={() => act({ type: 'next-record' })}>
              {t('do-next-record')}
            </Key>
          ) : null}
        </Keys>
      ) : null}
    </CaseFile>
  );
}

function Guessing({ state, t, act }: Props) {
  const last = state.named.at(-1);
  const right = state.named.filter((one) => one.cause === one.truth);
  const sure = state.named.filter((one) => one.sure);
  return (
    <CaseFile title={t('observer')}>
      {state.outage === null ? (
        <p>{t('no-outage')}</p>
      ) : (
        <>
          <Routes frames={state.outage.frames} caption={t('routes-caption')} t={t} />
          <p>
            {t('cause')}: <Redaction>{t('cause-covered')}</Redaction>
          </p>
        </>
      )}
      {act && state.outage !== null ? (
        <Keys>
          {causes.flatMap((cause) =>
            [true, false].map((sure) => (
              <Key key={`${cause} ${sure}`} onPress={() => act({ type: 'name', cause, sure })}>
                {t(sure ? 'do-name-sure' : 'do-name-unsure', { cause })}
              </Key>
            )),
          )}
        </Keys>
      ) : null}
      {last === undefined || state.outage !== null ? null : (
        <Section label={t('uncovered')}>
          <p>
            <Mark kind={last.cause === last.truth ? 'right' : 'wrong'}>
              {t('it-was', { cause: last.truth })}
            </Mark>
          </p>
          <p>{t('fitted', { n: last.fitting })}</p>
        </Section>
      )}
      {state.named.length === 0 ? null : (
        <Pairs
          rows={[
            { name: t('sum-named'), value: state.named.length },
            { name: t('sum-right'), value: right.length },
            {
              name: t('sum-sure'),
              value: t('sure-right', {
                right: sure.filter((one) => one.cause === one.truth).length,
                sure: sure.length,
              }),
            },
            {
              name: t('sum-alone'),
              value: state.named.filter((one) => one.fitting === 1).length,
            },
          ]}
        />
      )}
      {state.outage === null ? null : (
        <Small>{t('hint', { n: fittingOf(state.outage).length })}</Small>
      )}
    </CaseFile>
  );
}

export function AuthorityScreen(props: Props) {
  switch (props.state.scenario) {
    case 'a-second-line':
      return <Lines {...props} />;
    case 'read-the-routes':
      return <Record {...props} />;
    default:
      return <Guessing {...props} />;
  }
}
