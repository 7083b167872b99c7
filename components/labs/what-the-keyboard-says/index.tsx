/** The two screens of `what-the-keyboard-says`: a writer whose words change, and the desk that keeps the table. */
import { Key, Keys, Knob, Knobs, Panel } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { AuthorityScreen } from '@/components/labs/what-the-keyboard-says/authority';
import { CitizenScreen } from '@/components/labs/what-the-keyboard-says/citizen';
import { engine } from '@/lib/labs/what-the-keyboard-says/engine';
import type { Action, State } from '@/lib/labs/what-the-keyboard-says/state';

function Controls({ state, t, act }: LabScreenProps<State, Action>) {
  if (act === undefined || state.scenario === 'four-messages') return null;
  if (state.scenario === 'the-examined-phone') {
    return (
      <Panel>
        <Knob
          label={t('knob-keyboard')}
          value={state.keyboard}
          options={(['ordinary', 'examined'] as const).map((value) => ({
            value,
            label: t(`keyboard-${value}`),
          }))}
          onSet={(to) => {
            if (to !== 'invented') act({ type: 'keyboard', to });
          }}
        />
      </Panel>
    );
  }
  return (
    <Panel>
      <Knobs>
        {(['notice', 'undo', 'record'] as const).map((what) => (
          <Knob
            key={what}
            label={t(`knob-${what}`)}
            value={state.settings[what]}
            options={[
              { value: false, label: t('off') },
              { value: true, label: t('on') },
            ]}
            onSet={(on) => act({ type: 'set', what, on })}
          />
        ))}
      </Knobs>
      <Keys>
        <Key strong onPress={() => act({ type: 'weeks', count: 4 })}>
          {t('do-weeks', { count: 4 })}
        </Key>
        <Key onPress={() => act({ type: 'weeks', count: 1 })}>{t('do-weeks', { count: 1 })}</Key>
      </Keys>
    </Panel>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen, Controls };
