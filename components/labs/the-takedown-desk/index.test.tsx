import { expect, it } from 'vitest';
import { view } from '@/components/labs/the-takedown-desk';
import { everyAction } from '@/lib/labs/the-takedown-desk/actions';
import { cases } from '@/lib/labs/the-takedown-desk/cases';
import type { Action } from '@/lib/labs/the-takedown-desk/state';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';

/** Every first decision with every second one, under several seeds, since chance decides on what comes in between. */
const runs = (['letter', 'names'] as const).flatMap((id) => {
  const { facts, first, pressures } = cases[id];
  const seconds = Object.values(pressures).flatMap((one) => Object.keys(one.second));
  return [1, 2, 3, 4].flatMap((seed) =>
    Object.keys(first).flatMap((what) =>
      seconds.map((second) => ({
        scenario: id === 'letter' ? 'one-letter' : 'a-list-of-names',
        seed,
        actions: [
          ...Object.keys(facts)
            .slice(0, seed > 1 ? 2 : 5)
            .map((fact): Action => ({ type: 'ask', fact })),
          { type: 'decide', what },
          { type: 'decide', what: second },
          { type: 'years-later' },
        ] as readonly Action[],
      })),
    ),
  );
});

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('the-takedown-desk'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
}, 120_000);
