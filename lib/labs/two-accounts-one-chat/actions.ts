import {
  type Action,
  groups,
  motifIds,
  pairs,
  pieceIds,
  sentenceIds,
  shapes,
  thresholds,
} from '@/lib/labs/two-accounts-one-chat/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...sentenceIds.map((id): Action => ({ type: 'phrase', id })),
  ...pairs.map((to): Action => ({ type: 'pair', to })),
  ...pieceIds.map((from): Action => ({ type: 'try', from })),
  ...pieceIds.map((id): Action => ({ type: 'suspect', id })),
  ...motifIds.map((to): Action => ({ type: 'motif', to })),
  ...shapes.map((to): Action => ({ type: 'shape', to })),
  ...groups.flatMap((to): Action[] => [
    { type: 'send-picture', to },
    { type: 'send-picture', to },
    { type: 'send-picture', to },
  ]),
  ...thresholds.map((to): Action => ({ type: 'threshold', to })),
  { type: 'threshold', to: 50 },
  { type: 'send' },
  { type: 'send' },
  { type: 'send' },
  { type: 'half' },
  { type: 'marked' },
  { type: 'hand-in' },
  { type: 'pixel' },
  { type: 'pixel' },
  { type: 'wait' },
  { type: 'wait' },
];
