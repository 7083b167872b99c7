/** `what-the-wall-can-read`: a page and its address bar on one side, its packets as fields on the other. */
import { AuthorityScreen } from '@/components/labs/what-the-wall-can-read/authority';
import { CitizenScreen } from '@/components/labs/what-the-wall-can-read/citizen';
import { Knob } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/what-the-wall-can-read/engine';
import { cities } from '@/lib/labs/what-the-wall-can-read/published';
import {
  type Action,
  knobs,
  type State,
  sandboxHours,
  sites,
  ways,
} from '@/lib/labs/what-the-wall-can-read/state';
import styles from './what-the-wall-can-read.module.css';

function Controls({ state, t, act }: LabScreenProps<State, Action>) {
  if (act === undefined) return null;
  if (state.scenario === 'an-hour-of-the-day') {
    return (
      <Knob
        label={t('knob-city')}
        value={state.city}
        options={cities.map((value) => ({ value, label: t('city', { city: value }) }))}
        onSet={(to) => act({ type: 'city', to })}
      />
    );
  }
  const sandbox = state.scenario === 'sandbox';
  return (
    <div className={styles.knobs}>
      {sandbox ? (
        <Knob
          label={t('knob-way')}
          value={state.way}
          options={ways.map((value) => ({ value, label: t(`way-${value}`) }))}
          onSet={(to) => act({ type: 'way', to })}
        />
      ) : null}
      <Knob
        label={t('knob-site')}
        value={state.site}
        options={sites
          .filter((site) => sandbox || site !== 'rights')
          .map((value) => ({ value, label: t(`site-${value}`) }))}
        onSet={(to) => act({ type: 'site', to })}
      />
      {sandbox ? (
        <>
          {knobs.map((knob) => (
            <Knob
              key={knob}
              label={t(`knob-${knob}`)}
              value={state.knobs[knob]}
              options={[
                { value: false, label: t(`off-${knob}`) },
                { value: true, label: t(`on-${knob}`) },
              ]}
              onSet={(on) => act({ type: 'set', knob, on })}
            />
          ))}
          <Knob<number>
            label={t('knob-hour')}
            value={state.hour}
            options={sandboxHours.map((value) => ({ value, label: t('clock', { hour: value }) }))}
            onSet={(to) => act({ type: 'hour', to })}
          />
        </>
      ) : null}
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
