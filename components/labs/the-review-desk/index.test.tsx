import { expect, it } from 'vitest';
import { view } from '@/components/labs/the-review-desk';
import { everyAction } from '@/lib/labs/the-review-desk/actions';
import type { Action, Verdict } from '@/lib/labs/the-review-desk/state';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';

/** A shift in which the first posts, or the last, all meet the same verdict. */
const shift = (verdict: Verdict, putOff = 0): readonly Action[] => [
  ...Array.from({ length: putOff }, (): Action => ({ type: 'put-off' })),
  ...Array.from({ length: 8 }, (): Action => ({ type: 'decide', verdict })),
  { type: 'end-shift' },
  { type: 'years-later' },
];

const runs = ['a-vague-rule', 'the-burst'].flatMap((scenario) => [
  { scenario, actions: shift('delete') },
  { scenario, actions: shift('delete', 4) },
  { scenario, actions: shift('delete', 2) },
  { scenario, actions: shift('keep') },
  {
    scenario,
    actions: [{ type: 'list-word' } as const, ...shift('delete')],
  },
]);

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('the-review-desk'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
}, 120_000);
