import { cases } from '@/lib/labs/the-takedown-desk/cases';
import { type Action, policies } from '@/lib/labs/the-takedown-desk/state';

const all = Object.values(cases);
const later: Action = { type: 'years-later' };

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...all.flatMap((one) => Object.keys(one.facts)).map((fact): Action => ({ type: 'ask', fact })),
  ...all.flatMap((one) => Object.keys(one.first)).map((what): Action => ({ type: 'decide', what })),
  ...all
    .flatMap((one) => Object.values(one.pressures))
    .flatMap((one) => Object.keys(one.second))
    .map((what): Action => ({ type: 'decide', what })),
  ...policies.flatMap((to): Action[] => [
    { type: 'policy', to },
    { type: 'policy', to },
    { type: 'policy', to },
    { type: 'policy', to },
  ]),
  ...(['courts', 'office', 'counted'] as const).flatMap((knob): Action[] => [
    { type: 'set', knob, to: true },
    { type: 'set', knob, to: false },
  ]),
  { type: 'ask', fact: 'nothing' },
  later,
  later,
  { type: 'begin-anew' },
];
