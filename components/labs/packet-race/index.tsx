/** The two screens of `packet-race`: who asks, and the device beside the line that answers first. */
import { AuthorityScreen } from '@/components/labs/packet-race/authority';
import { CitizenScreen } from '@/components/labs/packet-race/citizen';
import { Knob } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { canSet, engine, running } from '@/lib/labs/packet-race/engine';
import {
  type Action,
  filters,
  places,
  positions,
  type State,
  targets,
} from '@/lib/labs/packet-race/state';

type Props = LabScreenProps<State, Action>;

/** The situation: where things stand, and in the sandbox all that can be different. Not while a race runs. */
function Controls({ state, t, act }: Props) {
  if (act === undefined || running(state)) return null;
  const labelled = <Value extends string>(knob: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`${knob}-${value}`) }));
  return (
    <>
      {canSet(state, 'set-filter') ? (
        <Knob
          label={t('knob-filter')}
          value={state.filter}
          options={labelled('filter', filters)}
          onSet={(to) => act({ type: 'set-filter', to })}
        />
      ) : null}
      {canSet(state, 'set-place') ? (
        <Knob
          label={t('knob-place')}
          value={state.place}
          options={labelled('at', places)}
          onSet={(to) => act({ type: 'set-place', to })}
        />
      ) : null}
      {canSet(state, 'set-target') ? (
        <Knob
          label={t('knob-target')}
          value={state.target}
          options={labelled('target', targets)}
          onSet={(to) => act({ type: 'set-target', to })}
        />
      ) : null}
      {canSet(state, 'set-position') ? (
        <Knob
          label={t('knob-position')}
          value={state.position}
          options={labelled('position', positions)}
          onSet={(to) => act({ type: 'set-position', to })}
        />
      ) : null}
      {canSet(state, 'set-ignore') ? (
        <Knob
          label={t('knob-ignore')}
          value={state.ignore}
          options={[
            { value: false, label: t('ignore-no') },
            { value: true, label: t('ignore-yes') },
          ]}
          onSet={(to) => act({ type: 'set-ignore', to })}
        />
      ) : null}
      {canSet(state, 'set-seconds') ? (
        <Knob
          label={t('knob-seconds')}
          value={state.seconds}
          options={([90, 1200] as const).map((value) => ({ value, label: t(`seconds-${value}`) }))}
          onSet={(to) => act({ type: 'set-seconds', to })}
        />
      ) : null}
      {canSet(state, 'set-hit') ? (
        <Knob
          label={t('knob-hit')}
          value={state.hit === 'middle' ? null : state.hit}
          options={labelled('hit', ['low', 'high'] as const)}
          onSet={(to) => act({ type: 'set-hit', to })}
        />
      ) : null}
    </>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen, Controls };
