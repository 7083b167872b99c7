/** `the-quiet-room`: a card in a room of a hundred on one side, a desk that reads along on the other. */
import { Key, Keys, Knob, Knobs, Panel, Section, Small, Table } from '@/components/labs/parts';
import { Plot } from '@/components/labs/plot';
import { AuthorityScreen } from '@/components/labs/the-quiet-room/authority';
import { CitizenScreen } from '@/components/labs/the-quiet-room/citizen';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine, lastRound } from '@/lib/labs/the-quiet-room/engine';
import { feedsOf, invented } from '@/lib/labs/the-quiet-room/rules';
import {
  type Action,
  knobs,
  knobsOf,
  manyRooms,
  type Measured,
  roomSize,
  rounds,
  type State,
} from '@/lib/labs/the-quiet-room/state';

type Props = LabScreenProps<State, Action>;

/** What an experiment would write down: who spoke, by view and by whether their side looked the smaller. */
function Results({ state, t }: Props) {
  if (state.scenario !== 'one-round-twice') return null;
  const rows: readonly (keyof Measured['cells'])[] = [
    'accept-minority',
    'accept-majority',
    'reject-minority',
    'reject-majority',
  ];
  const of = (reminder: number, cell: keyof Measured['cells']) => {
    const found = state.measured.find((one) => one.reminder === reminder)?.cells[cell];
    return found === undefined ? t('not-run') : t('of', { n: found.spoke, all: found.all });
  };
  return (
    <Table
      caption={t('measured')}
      head={[t('col-who'), t('col-calm'), t('col-reminded')]}
      rows={rows.map((cell) => ({
        id: cell,
        cells: [t(`cell-${cell}`), of(0, cell), of(1, cell)],
      }))}
      numbers={[1, 2]}
    />
  );
}

function Curve({ state, t }: Props) {
  if (state.scenario === 'one-round-twice') return null;
  const feeds = feedsOf(state.history, state.settings.feed);
  const batch = state.batches.at(-1);
  const ballot = state.ballot ?? undefined;
  return (
    <Plot
      title={t('plot-title')}
      says={t('plot-says', { round: state.history.length, feed: feeds.at(-1) ?? 0 })}
      curves={[
        { name: t('curve-feed'), tone: 'free', values: feeds },
        ...(batch === undefined
          ? []
          : [
              {
                name: t('curve-middle'),
                tone: 'free' as const,
                dashed: true,
                values: batch.middle,
              },
            ]),
      ]}
      band={
        batch === undefined
          ? undefined
          : { name: t('band', { rooms: manyRooms }), low: batch.low, high: batch.high }
      }
      steps={lastRound(state) + 1}
      top={100}
      first={t('at-start')}
      last={t('round', { round: lastRound(state) })}
      mark={ballot}
      markName={ballot === undefined ? undefined : t('mark-ballot')}
    />
  );
}

function Batches({ state, t }: Props) {
  if (state.batches.length === 0) return null;
  return (
    <>
      <Table
        caption={t('batches', { rooms: manyRooms, rounds })}
        head={[t('col-settings'), t('col-low'), t('col-middle'), t('col-high')]}
        rows={state.batches.map((one, i) => ({
          id: i,
          cells: [
            t('settings', { ...one.settings }),
            one.low.at(-1) ?? 0,
            one.middle.at(-1) ?? 0,
            one.high.at(-1) ?? 0,
          ],
        }))}
        numbers={[1, 2, 3]}
      />
      <Small>{t('batches-note')}</Small>
    </>
  );
}

function Assumptions({ t }: Pick<Props, 't'>) {
  const percent = (share: number) => Math.round(100 * share);
  return (
    <Section label={t('assumptions')}>
      <ul>
        <li>{t('assume-room', { size: roomSize, talkers: invented.talkers })}</li>
        <li>{t('assume-calm', { steady: invented.steady, most: percent(invented.calmMost) })}</li>
        <li>
          {t('assume-watched', {
            from: percent(invented.watchedFrom),
            to: percent(invented.watchedTo),
          })}
        </li>
        <li>{t('assume-reject')}</li>
        <li>{t('assume-turns')}</li>
        <li>{t('assume-mind')}</li>
      </ul>
    </Section>
  );
}

function Controls(props: Props) {
  const { state, t, act } = props;
  return (
    <Panel>
      {act && knobsOf[state.scenario].length > 0 ? (
        <Knobs>
          {knobsOf[state.scenario].map((knob) => (
            <Knob
              key={knob}
              label={t(`knob-${knob}`)}
              value={state.settings[knob]}
              options={knobs[knob].map((value: number) => ({
                value,
                label: t(`value-${knob}`, { value }),
              }))}
              onSet={(value) => act({ type: 'set', knob, value })}
            />
          ))}
        </Knobs>
      ) : null}
      {act && state.scenario === 'sandbox' ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'many' })}>
            {t('do-many', { rooms: manyRooms })}
          </Key>
        </Keys>
      ) : null}
      <Results {...props} />
      <Curve {...props} />
      <Batches {...props} />
      <Assumptions t={t} />
    </Panel>
  );
}

export const view: LabView<State, Action> = {
  engine,
  CitizenScreen,
  AuthorityScreen,
  Controls,
  controlsFirst: ['sandbox'],
};
