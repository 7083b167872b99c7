import { type Action, layerIds, questionIds, serviceIds } from '@/lib/labs/ask-the-chatbot/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...questionIds.flatMap((question): Action[] => [
    { type: 'ask', question },
    { type: 'ask', question },
  ]),
  { type: 'next' },
  { type: 'next' },
  { type: 'rest' },
  { type: 'rest' },
  { type: 'rest' },
  ...serviceIds.map((to): Action => ({ type: 'service', to })),
  ...layerIds.flatMap((id): Action[] => [
    { type: 'name', layer: id },
    { type: 'layer', id, on: true },
    { type: 'layer', id, on: false },
  ]),
  ...[true, false].flatMap((on): Action[] => [
    { type: 'look', on },
    { type: 'disguise', on },
    { type: 'home', on },
  ]),
  { type: 'hand-in' },
  { type: 'many' },
];
