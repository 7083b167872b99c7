/** `score-a-country`: the score sheet on one side, with what it is made from, and on the other what the news prints of it. */
import { Knob, Panel } from '@/components/labs/parts';
import { NewsScreen } from '@/components/labs/score-a-country/news';
import { SheetScreen } from '@/components/labs/score-a-country/sheet';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/score-a-country/engine';
import { countries, rowIds } from '@/lib/labs/score-a-country/published';
import { type Action, type State, weights } from '@/lib/labs/score-a-country/state';

function Controls({ state, t, act }: LabScreenProps<State, Action>) {
  if (act === undefined) return null;
  if (state.scenario === 'two-scales') {
    return (
      <Knob
        label={t('knob-country')}
        value={state.country}
        options={countries.map((value) => ({ value, label: t(`country-${value}`) }))}
        onSet={(to) => act({ type: 'country', to })}
      />
    );
  }
  if (state.scenario !== 'sandbox') return null;
  return (
    <Panel>
      <Knob
        label={t('knob-row')}
        value={state.row}
        options={rowIds.map((value) => ({ value, label: t(`row-${value}`) }))}
        onSet={(to) => act({ type: 'row', to })}
      />
      <Knob
        label={t('knob-weight')}
        value={state.weight}
        options={weights.map((value) => ({ value, label: t(`weight-${value}`) }))}
        onSet={(by) => act({ type: 'weigh', by })}
      />
    </Panel>
  );
}

export const view: LabView<State, Action> = {
  engine,
  CitizenScreen: SheetScreen,
  AuthorityScreen: NewsScreen,
  Controls,
  controlsFirst: ['two-scales', 'sandbox'],
};
