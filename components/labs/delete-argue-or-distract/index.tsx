/** `delete-argue-or-distract`: the plot and its knobs above two screens, a feed and an office. */
import { Plot } from '@/components/labs/delete-argue-or-distract/plot';
import { AuthorityScreen, CitizenScreen } from '@/components/labs/delete-argue-or-distract/screens';
import { Key, Keys, Section } from '@/components/labs/parts';
import { Slider } from '@/components/labs/slider';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/delete-argue-or-distract/engine';
import { invented } from '@/lib/labs/delete-argue-or-distract/rules';
import {
  type Action,
  hours,
  knobs,
  knobsOf,
  manyRuns,
  people,
  type State,
} from '@/lib/labs/delete-argue-or-distract/state';
import styles from './delete-argue-or-distract.module.css';

type Props = LabScreenProps<State, Action>;

const percent = (share: number) => Math.round(100 * share);

/** What the model takes for granted, with its numbers. */
function Assumptions({ state, t }: Pick<Props, 'state' | 't'>) {
  const { settings } = state;
  return (
    <Section label={t('assumptions')}>
      <ul className={styles.assumptions}>
        <li>{t('assume-people', { people, first: invented.first, hours })}</li>
        <li>
          {t('assume-writes', { percent: percent(invented.writes), ordinary: invented.ordinary })}
        </li>
        <li>{t('assume-reads', { percent: percent(invented.looks), posts: invented.reads })}</li>
        <li>{t('assume-join', { join: settings.join, times: invented.fresh })}</li>
        <li>
          {t('assume-silent', {
            met: percent(invented.silentMet),
            unmet: percent(invented.silentUnmet),
          })}
        </li>
        <li>
          {t('assume-delete', {
            percent: percent((invented.deletes * settings.strength) / 100),
            backlash: settings.backlash,
          })}
        </li>
        <li>{t('assume-argue', { replies: (invented.replies * settings.strength) / 100 })}</li>
        <li>
          {t('assume-distract', {
            posts: Math.round((invented.fabricated * settings.strength) / 100),
          })}
        </li>
      </ul>
    </Section>
  );
}

function Controls({ state, t, act }: Props) {
  return (
    <div className={styles.controls}>
      <Plot state={state} t={t} />
      {act && knobsOf[state.scenario].length > 0 ? (
        <div className={styles.sliders}>
          {knobsOf[state.scenario].map((knob) => (
            <Slider
              key={knob}
              {...knobs[knob]}
              label={t(`knob-${knob}`)}
              said={t(`value-${knob}`, { value: state.settings[knob] })}
              value={state.settings[knob]}
              less={t('less', { what: t(`knob-${knob}`) })}
              more={t('more', { what: t(`knob-${knob}`) })}
              onSet={(value) => act({ type: 'set', knob, value })}
            />
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
      {state.batches.length === 0 ? null : (
        <Section label={t('batches')}>
          <ul className={styles.runs}>
            {state.batches.map((batch, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two batches may be alike
              <li key={i}>
                {t('settings', { ...batch.settings })}{' '}
                {t('batch-told', {
                  quiet: Math.min(hours, batch.quietAfter),
                  noticed: batch.noticed,
                  low: Math.max(...batch.low),
                  high: Math.max(...batch.high),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Assumptions state={state} t={t} />
    </div>
  );
}

export const view: LabView<State, Action> = {
  engine,
  CitizenScreen,
  AuthorityScreen,
  Controls,
  controlsFirst: ['sandbox'],
};
