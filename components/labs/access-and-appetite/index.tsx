/** `access-and-appetite`: a corridor of students on one side, a censor's report on the other, curves above both. */
import { AuthorityScreen } from '@/components/labs/access-and-appetite/authority';
import { CitizenScreen } from '@/components/labs/access-and-appetite/citizen';
import { Batches, Plots } from '@/components/labs/access-and-appetite/plots';
import { Key, Keys, Panel, Section } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/access-and-appetite/engine';
import { shares } from '@/lib/labs/access-and-appetite/published';
import { invented } from '@/lib/labs/access-and-appetite/rules';
import {
  type Action,
  chatterPoints,
  type Knob,
  knobs,
  knobsOf,
  manyRuns,
  roomSize,
  type State,
  students,
} from '@/lib/labs/access-and-appetite/state';
import styles from './access-and-appetite.module.css';

type Props = LabScreenProps<State, Action>;

/** A slider, with keys beside it for those who would rather press than drag. */
function Slider({
  knob,
  state,
  t,
  act,
}: Omit<Props, 'act'> & { readonly knob: Knob; readonly act: (action: Action) => void }) {
  const { min, max, step } = knobs[knob];
  const value = state.settings[knob];
  const to = (next: number) => {
    if (next !== value && next >= min && next <= max) act({ type: 'set', knob, value: next });
  };
  const said = t(`value-${knob}`, { value, points: chatterPoints[state.settings.chatter] ?? 0 });
  return (
    <div className={styles.slider}>
      <p className={styles.sliderHead}>
        <span>{t(`knob-${knob}`)}</span>
        <span className={styles.sliderValue}>{said}</span>
      </p>
      <div className={styles.sliderRow}>
        <button
          type="button"
          className={styles.nudgeKey}
          disabled={value <= min}
          aria-label={t('less', { what: t(`knob-${knob}`) })}
          onClick={() => act({ type: 'set', knob, value: value - step })}
        >
          −
        </button>
        <input
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-label={t(`knob-${knob}`)}
          aria-valuetext={said}
          onChange={(event) => to(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          className={styles.nudgeKey}
          disabled={value >= max}
          aria-label={t('more', { what: t(`knob-${knob}`) })}
          onClick={() => act({ type: 'set', knob, value: value + step })}
        >
          +
        </button>
        <button
          type="button"
          className={styles.nudgeKey}
          disabled={value >= max}
          aria-label={t('most', { what: t(`knob-${knob}`) })}
          onClick={() => act({ type: 'set', knob, value: max })}
        >
          {t('all')}
        </button>
      </div>
    </div>
  );
}

/** What the model takes for granted, with its numbers; published ones first. */
function Assumptions({ t }: Pick<Props, 't'>) {
  const percent = (share: number) => Math.round(1000 * share) / 10;
  return (
    <Section label={t('assumptions')}>
      <ul className={styles.assumptions}>
        <li>{t('assume-on', { percent: percent(shares.switchedOn.value) })}</li>
        <li>{t('assume-pay', { percent: percent(shares.paid.value) })}</li>
        <li>{t('assume-app', { percent: percent(shares.keptApp.value) })}</li>
        <li>{t('assume-rooms', { all: students, size: roomSize })}</li>
        <li>{t('assume-appetite', { percent: percent(invented.ownAppetite) })}</li>
        <li>{t('assume-nudged', { percent: percent(invented.nudged) })}</li>
        <li>{t('assume-lapse', { percent: percent(invented.lapse) })}</li>
        <li>{t('assume-accident', { percent: percent(invented.accident) })}</li>
        <li>{t('assume-talk')}</li>
      </ul>
    </Section>
  );
}

function Controls(props: Props) {
  const { state, t, act } = props;
  return (
    <Panel>
      <Plots state={state} t={t} />
      {act ? (
        <div className={styles.sliders}>
          {knobsOf[state.scenario].map((knob) => (
            <Slider key={knob} knob={knob} state={state} t={t} act={act} />
          ))}
        </div>
      ) : null}
      {act && state.scenario === 'sandbox' ? (
        <Keys>
          <Key strong onPress={() => act({ type: 'many' })}>
            {t('do-many', { runs: manyRuns })}
          </Key>
        </Keys>
      ) : null}
      <Batches state={state} t={t} />
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
