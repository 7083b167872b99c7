import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { view } from '@/components/labs/a-month-of-minutes';
import type { LabTranslate } from '@/components/labs/types';
import type { LabText } from '@/lib/course/types';
import type { Action, State } from '@/lib/labs/a-month-of-minutes/engine';
import { drawOne, seedRng } from '@/lib/labs/prng';

const text = parse(readFileSync('content/en/labs/a-month-of-minutes.yaml', 'utf8')) as LabText;
const used = new Set<string>();
const translate = createTranslator({
  locale: 'en',
  messages: { strings: text.strings as Record<string, string> },
  namespace: 'strings',
  onError: (error) => {
    throw error;
  },
});
const t: LabTranslate = (key, values) => {
  used.add(key);
  return translate(key, values);
};

const candidates: readonly Action[] = [
  ...([0, 1] as const).flatMap((line): Action[] => [
    { type: 'talk', line, to: 'koryolink', minutes: 200 },
    { type: 'talk', line, to: 'kangsong', minutes: 100 },
    { type: 'top-up', line },
    { type: 'switch', line },
    { type: 'pass', line },
    { type: 'buy', line },
  ]),
  { type: 'change' },
  { type: 'second-line' },
  { type: 'end-month' },
  { type: 'run', months: 1 },
  ...(['official', 'market', 'lines', 'payers', 'wanted'] as const).map(
    (knob): Action => ({ type: 'set', knob, value: 100 }),
  ),
];

function render(state: State, act?: (action: Action) => void): string {
  for (const entry of view.engine.log(state)) t(entry.key, entry.values);
  const { CitizenScreen, AuthorityScreen, Controls } = view;
  return renderToStaticMarkup(
    <>
      <CitizenScreen state={state} t={t} act={act} />
      <AuthorityScreen state={state} t={t} act={act} />
      {Controls ? <Controls state={state} t={t} act={act} /> : null}
    </>,
  );
}

const play = (scenario: string, actions: readonly Action[]): State =>
  actions.reduce(
    (state, action) => view.engine.step(state, action),
    view.engine.start(scenario, 1),
  );

describe('a-month-of-minutes: the screens', () => {
  it('render on the server in every step of every worked form, without controls', () => {
    for (const scenario of view.engine.scenarios) {
      for (let i = 0; i <= scenario.worked.length; i += 1) {
        const html = render(play(scenario.id, scenario.worked.slice(0, i)));
        expect(html).not.toContain('<button');
        expect(html).not.toContain('NaN');
      }
    }
  });

  it('render after any actions, and use every string there is', () => {
    let rng = seedRng(9);
    for (const scenario of view.engine.scenarios) {
      for (let round = 0; round < 15; round += 1) {
        let state = view.engine.start(scenario.id, round);
        render(state, () => undefined);
        for (let i = 0; i < 30; i += 1) {
          const draw = drawOne(rng, candidates);
          rng = draw.rng;
          if (draw.value) state = view.engine.step(state, draw.value);
          if (i % 4 === 0) render(state, () => undefined);
        }
        expect(render(state, () => undefined)).not.toContain('NaN');
      }
    }
    // What chance seldom hits: a fee that can't be paid, and neighbours with nothing left to give.
    const times = (n: number, action: Action): Action[] => Array.from({ length: n }, () => action);
    const broke: readonly Action[] = [
      { type: 'switch', line: 0 },
      { type: 'set', knob: 'market', value: 155 },
      ...times(12, { type: 'top-up', line: 0 }),
      { type: 'buy', line: 0 },
      { type: 'end-month' },
    ];
    const boughtOut: readonly Action[] = [
      { type: 'set', knob: 'market', value: 100_000 },
      ...times(4, { type: 'change' }),
      { type: 'end-month' },
      ...times(2, { type: 'change' }),
    ];
    for (const actions of [broke, boughtOut]) render(play('years-of-fees', actions));
    const unused = Object.keys(text.strings).filter((key) => !used.has(key));
    expect(unused).toEqual([]);
  });
});
