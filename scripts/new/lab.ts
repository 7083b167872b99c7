/**
 * The files of a new lab. Its engine runs and its screens show from the first moment, with one action and one number, so that
 * the author changes a thing that works; its words are blanks.
 */
import { blank } from '@/lib/course/check/blanks';

/** lib/labs/<lab>/engine.ts */
export function engineSkeleton(lab: string): string {
  return `/** ${lab}: a count that the citizen raises and the authority sees. Mechanism: name it here, and what is simplified. */
import { z } from 'zod';
import type { LabEngine, LogEntry } from '@/lib/labs/types';

export type Action = { readonly type: 'act' };

export interface State {
  readonly scenario: string;
  readonly seed: number;
  readonly count: number;
  readonly log: readonly LogEntry[];
}

const actionSchema: z.ZodType<Action> = z.object({ type: z.literal('act') });
const worked: readonly Action[] = [{ type: 'act' }, { type: 'act' }, { type: 'act' }];

export const engine: LabEngine<State, Action> = {
  id: '${lab}',
  scenarios: [
    { id: 'first', worked },
    { id: 'second', worked },
    { id: 'sandbox', worked },
  ],
  actionSchema,
  start: (scenario, seed) => ({ scenario, seed, count: 0, log: [] }),
  step: (state) => ({
    ...state,
    count: state.count + 1,
    log: [...state.log, { key: 'log-act', values: { count: state.count + 1 }, seenBy: 'both' }],
  }),
  log: (state) => state.log,
  reached: (state) => state.count >= worked.length,
};
`;
}

/** components/labs/<lab>/index.tsx */
export function viewSkeleton(lab: string): string {
  return `/** The two screens of \`${lab}\`. */
import { CaseFile, Device, Key } from '@/components/labs/parts';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { type Action, engine, type State } from '@/lib/labs/${lab}/engine';

type Props = LabScreenProps<State, Action>;

function CitizenScreen({ state, t, act }: Props) {
  return (
    <Device name={t('device')}>
      <p>{t('count', { count: state.count })}</p>
      {act ? <Key onPress={() => act({ type: 'act' })}>{t('act')}</Key> : null}
    </Device>
  );
}

function AuthorityScreen({ state, t }: Props) {
  return (
    <CaseFile title={t('file')}>
      <p>{t('count', { count: state.count })}</p>
    </CaseFile>
  );
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
`;
}

const scenario = (id: string) => `  - id: ${id}
    title: ${blank('title')}
    setting: ${blank('where the learner stands')}
    predict:
      question: ${blank('what will happen?')}
      options:
        - ${blank('an answer')}
        - ${blank('another answer')}
    explain: ${blank('what to look for, with citations')}
    worked:
      - ${blank('what is to be seen at the start')}
      - ${blank('what is to be seen after each action')}
      - ${blank('what is to be seen after each action')}
      - ${blank('what is to be seen at the end')}
`;

/** content/<locale>/labs/<lab>.yaml */
export function labTextSkeleton(lab: string, module: string): string {
  return `# Words of the lab \`${lab}\`. What it does is in lib/labs/${lab}.
id: ${lab}
module: ${module}
title: ${blank('title')}
summary: ${blank('one sentence')}
question: ${blank('the question that it opens with')}
minutes: ${blank('minutes')}
screens:
  citizen: ${blank("name of the citizen's screen")}
  authority: ${blank("name of the authority's screen")}
scenarios:
${scenario('first')}${scenario('second')}${scenario('sandbox')}howWeKnow:
  - ${blank('how its mechanism is known, with citations')}
mechanisms: [${blank('id of a mechanism in content/facts')}]
simplified:
  - ${blank('what is simpler here than outside')}
invented: []
strings:
  device: ${blank('name of the device')}
  file: ${blank('name of what the authority looks at')}
  count: ${blank('the number in words, as an ICU message with the argument count')}
  act: ${blank('what the key says')}
  log-act: ${blank('what happened, as an ICU message with the argument count')}
`;
}

/** Adds the lab to the two registries' texts; null where their form isn't the one expected. */
export function registerLab(lab: string, texts: { engines: string; views: string }) {
  const name = lab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const key = name === lab ? lab : `'${lab}'`;
  const entry = name === lab ? `  ${lab},\n` : `  ${key}: ${name},\n`;
  const engines = insert(
    texts.engines,
    [
      /^import type \{ LabEngine \}/m,
      `import { engine as ${name} } from '@/lib/labs/${lab}/engine';\n`,
    ],
    [/^\};/m, entry],
  );
  const views = insert(texts.views, [
    /^\};/m,
    `  ${key}: () => import('@/components/labs/${lab}').then((lab) => anyView(lab.view)),\n`,
  ]);
  return engines === null || views === null ? null : { engines, views };
}

/** Puts each text before the first place that its pattern finds. */
function insert(into: string, ...places: readonly (readonly [RegExp, string])[]): string | null {
  let result = into;
  for (const [pattern, text] of places) {
    const at = result.search(pattern);
    if (at < 0) return null;
    result = result.slice(0, at) + text + result.slice(at);
  }
  return result;
}
