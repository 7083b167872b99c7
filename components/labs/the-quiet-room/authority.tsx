/** The desk that reads along: it knows who wrote each comment, and of the silent it knows only that they are silent. */
import { CaseFile, Pairs, Redaction, Section, Table } from '@/components/labs/parts';
import type { LabScreenProps } from '@/components/labs/types';
import { lastRound } from '@/lib/labs/the-quiet-room/engine';
import {
  type Action,
  percent,
  roomSize,
  type State,
  yellowCount,
} from '@/lib/labs/the-quiet-room/state';

type Props = LabScreenProps<State, Action>;

/** Whether the lab may say what people think: once the scenario has nothing left to guess. */
function shown(state: State): boolean {
  if (state.scenario === 'who-can-tell') return state.guess !== null;
  if (state.scenario === 'one-round-twice') return state.measured.length === 2;
  return state.history.length >= lastRound(state);
}

/** What the desk reports upwards: it takes what was said for what is thought. */
function report(state: State): 'desk-ballot' | 'desk-agree' | 'desk-differ' {
  if (state.ballot !== null) return 'desk-ballot';
  return state.feed < 0.25 || state.feed > 0.75 ? 'desk-agree' : 'desk-differ';
}

export function AuthorityScreen({ state, t }: Props) {
  const last = state.history.at(-1);
  return (
    <CaseFile title={t('desk', { round: state.history.length })}>
      {last === undefined ? (
        <p>{t('desk-nothing')}</p>
      ) : (
        <Pairs
          rows={[
            { name: t('desk-comments'), value: last.green + last.yellow },
            { name: t('desk-yellow'), value: t('percent', { n: percent(state.feed) }) },
            { name: t('desk-silent'), value: roomSize - last.green - last.yellow },
          ]}
        />
      )}
      <Section label={t('desk-thinks')}>
        <p>
          {shown(state) ? (
            t('desk-truth', { yellow: yellowCount(state), all: roomSize })
          ) : (
            <Redaction>{t('desk-covered')}</Redaction>
          )}
        </p>
      </Section>
      {last === undefined ? null : <p>{t(report(state), { yellow: yellowCount(state) })}</p>}
      {state.ended.length === 0 ? null : (
        <Table
          caption={t('ended')}
          head={[t('col-settings'), t('col-feed')]}
          rows={state.ended.map((one, i) => ({
            id: i,
            cells: [
              state.scenario === 'who-can-tell'
                ? t(i === 0 ? 'before-ballot' : 'after-ballot')
                : t('settings', { ...one.settings }),
              one.feed,
            ],
          }))}
          numbers={[1]}
        />
      )}
    </CaseFile>
  );
}
