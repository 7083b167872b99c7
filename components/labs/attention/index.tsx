/** `attention`: a crowd of a hundred and two people in it on one side, an office that counts on the other. */
import { AuthorityScreen } from '@/components/labs/attention/authority';
import { CitizenScreen } from '@/components/labs/attention/citizen';
import { Key, Keys, Knob, Knobs, Panel, Section, Table } from '@/components/labs/parts';
import { Plot } from '@/components/labs/plot';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/attention/engine';
import { invented } from '@/lib/labs/attention/rules';
import {
  type Action,
  days,
  fewCount,
  from,
  knobs,
  knobsOf,
  manyCount,
  manyRuns,
  means,
  meansOf,
  type State,
} from '@/lib/labs/attention/state';

type Props = LabScreenProps<State, Action>;

function Curves({ state, t }: Props) {
  const batch = state.batches.at(-1);
  const last = state.history.at(-1);
  const share = (values: readonly number[], of: number) => values.map((one) => (100 * one) / of);
  const curves = [
    {
      name: t('curve-many'),
      tone: 'free' as const,
      values: share(
        state.history.map((one) => one.many),
        manyCount,
      ),
    },
    {
      name: t('curve-writers'),
      tone: 'ink' as const,
      dashed: true,
      values: share(
        state.history.map((one) => one.writers),
        fewCount,
      ),
    },
  ];
  const middle = {
    name: t('curve-middle'),
    tone: 'free' as const,
    dashed: true,
    values: share(batch?.middle ?? [], manyCount),
  };
  return (
    <Plot
      title={t('plot-title')}
      says={
        last === undefined
          ? t('plot-nothing')
          : t('plot-says', { day: state.day, ...last, all: manyCount, few: fewCount })
      }
      curves={batch === undefined ? curves : [...curves, middle]}
      band={
        batch === undefined
          ? undefined
          : {
              name: t('band', { runs: manyRuns }),
              low: share(batch.low, manyCount),
              high: share(batch.high, manyCount),
            }
      }
      steps={days}
      top={100}
      first={t('day', { day: 1 })}
      last={t('day', { day: days })}
      mark={from - 1}
      markName={t('mark', { day: from })}
    />
  );
}

/** What many crowds came to, settings by settings. */
function Batches({ state, t }: Props) {
  if (state.batches.length === 0) return null;
  return (
    <Table
      caption={t('batches', { runs: manyRuns, all: manyCount })}
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
  );
}

function Assumptions({ t }: Pick<Props, 't'>) {
  const percent = (chance: number) => Math.round(1000 * chance) / 10;
  return (
    <Section label={t('assumptions')}>
      <ul>
        <li>{t('assume-crowd', { few: fewCount, many: manyCount })}</li>
        <li>{t('assume-meet', { looks: invented.looks, others: invented.others[0] })}</li>
        <li>{t('assume-open')}</li>
        <li>{t('assume-write')}</li>
        <li>{t('assume-share', { percent: percent(invented.shares) })}</li>
        <li>
          {t('assume-notice', {
            loud: percent(invented.noticeLoud),
            quiet: percent(invented.noticeQuiet),
          })}
        </li>
        <li>{t('assume-anger', { percent: percent(invented.looksForIt) })}</li>
      </ul>
    </Section>
  );
}

function Controls(props: Props) {
  const { state, t, act } = props;
  return (
    <Panel>
      {act ? (
        <Knobs>
          {state.scenario === 'one-crowd-three-ways' ? (
            <Knob
              label={t('knob-means')}
              value={meansOf(state.settings)}
              options={means.map((value) => ({ value, label: t(`means-${value}`) }))}
              onSet={(to) => act({ type: 'means', to })}
            />
          ) : null}
          {knobsOf[state.scenario].map((knob) => (
            <Knob
              key={knob}
              label={t(`knob-${knob}`)}
              value={state.settings[knob]}
              options={Array.from({ length: knobs[knob].max + 1 }, (_, value) => ({
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
            {t('do-many', { runs: manyRuns })}
          </Key>
        </Keys>
      ) : null}
      <Curves {...props} />
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
