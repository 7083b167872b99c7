import { expect, it } from 'vitest';
import { view } from '@/components/labs/ask-the-chatbot';
import { everyAction } from '@/lib/labs/ask-the-chatbot/actions';
import { type Action, layerIds, questionIds } from '@/lib/labs/ask-the-chatbot/state';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';

/** One layer alone, all questions many times over, so that every wording comes up; and no layer at all. */
const runs = [...layerIds, null].map((layer) => ({
  scenario: 'sandbox',
  actions: [
    ...layerIds.map((id): Action => ({ type: 'layer', id, on: id === layer })),
    ...Array.from({ length: 12 }, () =>
      questionIds.flatMap((question): Action[] => [
        { type: 'ask', question },
        { type: 'rest' },
        { type: 'look', on: true },
      ]),
    ).flat(),
  ] as readonly Action[],
}));

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('ask-the-chatbot'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
}, 120_000);
