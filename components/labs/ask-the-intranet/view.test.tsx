import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { view } from '@/components/labs/ask-the-intranet';
import type { LabTranslate } from '@/components/labs/types';
import type { LabText } from '@/lib/course/types';
import type { Action, State } from '@/lib/labs/ask-the-intranet/engine';
import { pageIds, topics } from '@/lib/labs/ask-the-intranet/world';
import { drawOne, seedRng } from '@/lib/labs/prng';

const text = parse(readFileSync('content/en/labs/ask-the-intranet.yaml', 'utf8')) as LabText;
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

const simple = ['begin', 'leave-it', 'wait', 'confirm', 'ask', 'stop', 'routine'] as const;
const candidates: readonly Action[] = [
  ...(['open', 'filtered', 'allowlist'] as const).map(
    (network): Action => ({ type: 'network', network }),
  ),
  ...topics.map((topic): Action => ({ type: 'search', topic })),
  ...pageIds.map((page): Action => ({ type: 'open', page })),
  ...simple.map((type): Action => ({ type })),
  { type: 'guess', more: 0 },
  { type: 'guess', more: 5 },
  { type: 'guess', more: 10 },
  { type: 'notice', on: false },
  { type: 'notice', on: true },
  ...pageIds.flatMap((page): Action[] => [
    { type: 'list', page, on: false },
    { type: 'filter', page, on: true },
  ]),
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

describe('ask-the-intranet: the screens', () => {
  it('render on the server in every step of every worked form, without controls', () => {
    for (const scenario of view.engine.scenarios) {
      let state = view.engine.start(scenario.id, 1);
      expect(render(state)).not.toContain('<button');
      for (const action of scenario.worked) {
        state = view.engine.step(state, action);
        expect(render(state)).not.toContain('<button');
      }
    }
  });

  it('render after any actions, and use every string there is', () => {
    let rng = seedRng(5);
    for (const scenario of view.engine.scenarios) {
      for (let run = 0; run < 12; run += 1) {
        let state = view.engine.start(scenario.id, run);
        for (let i = 0; i < 40; i += 1) {
          const draw = drawOne(rng, [
            ...candidates,
            ...state.results.map((page): Action => ({ type: 'open', page })),
            { type: 'confirm' },
          ] as const);
          rng = draw.rng;
          if (draw.value) state = view.engine.step(state, draw.value);
          if (i % 4 === 0) render(state, () => undefined);
        }
        expect(render(state, () => undefined)).toContain('<button');
      }
    }
    // What chance seldom hits: leaving two thoughts in one slice, taking a page off the filter.
    const twice: readonly Action[] = [{ type: 'leave-it' }, { type: 'leave-it' }];
    const off: readonly Action[] = [{ type: 'filter', page: 'b6', on: false }];
    for (const [id, actions] of [
      ['the-supervised-hour', twice],
      ['the-keeper', off],
    ] as const) {
      render(
        actions.reduce(
          (state, action) => view.engine.step(state, action),
          view.engine.start(id, 1),
        ),
      );
    }
    const unused = Object.keys(text.strings).filter(
      (key) => !used.has(key) && !/^(says|site)-/.test(key),
    );
    expect(unused).toEqual([]);
    for (const id of pageIds) for (const kind of ['says', 'site']) t(`${kind}-${id}`);
  });
});
