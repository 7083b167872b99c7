import {
  type Action,
  dares,
  regions,
  shares,
  sizes,
  weighings,
} from '@/lib/labs/who-answers-the-survey/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...regions.flatMap((region) => shares.map((to) => ({ type: 'share', region, to }) as const)),
  ...dares.map((to) => ({ type: 'dare', to }) as const),
  ...sizes.map((to) => ({ type: 'size', to }) as const),
  ...weighings.map((by) => ({ type: 'weigh', by }) as const),
  { type: 'ask' },
  { type: 'call' },
];
