import {
  type Action,
  counts,
  forms,
  options,
  stateShares,
} from '@/lib/labs/who-pulls-the-switch/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...options.map((option) => ({ type: 'choose', option }) as const),
  ...counts.map((to) => ({ type: 'operators', to }) as const),
  { type: 'operators', to: 7 },
  ...stateShares.map((to) => ({ type: 'state-share', to }) as const),
  { type: 'state-share', to: 33 },
  { type: 'boxes', to: true },
  { type: 'boxes', to: false },
  ...forms.map((to) => ({ type: 'form', to }) as const),
  ...Array.from({ length: 4 }, () => ({ type: 'send' }) as const),
];

/** Every way through a chair's moments, for tests that look at every end. */
export function everyWay(
  moments: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>,
  node: string,
): readonly (readonly string[])[] {
  if (node === 'end') return [[]];
  return Object.entries(moments[node] ?? {}).flatMap(([option, next]) =>
    everyWay(moments, next ?? 'end').map((way) => [option, ...way]),
  );
}
