import { cities } from '@/lib/labs/what-the-wall-can-read/published';
import {
  type Action,
  knobs,
  sandboxHours,
  sites,
  ways,
} from '@/lib/labs/what-the-wall-can-read/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...sites.map((to): Action => ({ type: 'site', to })),
  ...ways.flatMap((way): Action[] => [
    { type: 'way', to: way },
    { type: 'visit', way },
    { type: 'visit', way, guess: true },
    { type: 'visit', way, guess: false },
  ]),
  ...[0, 5, 12, 16, 23].map((hour): Action => ({ type: 'sample', hour })),
  ...cities.map((to): Action => ({ type: 'city', to })),
  ...[...sandboxHours, 22].map((to): Action => ({ type: 'hour', to })),
  ...knobs.flatMap((knob): Action[] => [
    { type: 'set', knob, on: true },
    { type: 'set', knob, on: false },
  ]),
];
