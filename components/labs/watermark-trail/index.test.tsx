import { expect, it } from 'vitest';
import { view } from '@/components/labs/watermark-trail';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';
import { everyAction } from '@/lib/labs/watermark-trail/actions';

const verdicts = (['entered', 'opened', 'nothing-between', 'person'] as const).map(
  (claim) => ({ type: 'judge', claim, verdict: 'follows' }) as const,
);
const wrong = [{ type: 'name', machine: 'm3' }, ...verdicts, { type: 'hand-in' }] as const;
const again = [{ type: 'new-case' }, ...wrong] as const;
const runs = [
  { scenario: 'sandbox', actions: [...wrong, ...again, ...again, ...again, ...again, ...again] },
];

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('watermark-trail'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
});
