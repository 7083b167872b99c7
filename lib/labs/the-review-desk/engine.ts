/**
 * A desk at a company: more posts than minutes, a rule that doesn't say where it ends, an inspection that looks at one
 * kind of mistake, and years afterwards. Posts in posts.ts, the staffed day in rules.ts, figures in published.ts.
 */
import { say } from '@/lib/labs/log';
import { drawChance, seedRng } from '@/lib/labs/prng';
import { burstPosts, type Post, vaguePosts } from '@/lib/labs/the-review-desk/posts';
import { dayOf } from '@/lib/labs/the-review-desk/rules';
import {
  type Action,
  actionSchema,
  type Fate,
  type Knob,
  knobs,
  type ScenarioId,
  type State,
  scenarioIds,
} from '@/lib/labs/the-review-desk/state';
import type { LabEngine } from '@/lib/labs/types';

/** Minutes of a shift. */
export const shiftOf: Readonly<Record<ScenarioId, number>> = {
  'a-vague-rule': 6,
  'the-burst': 8,
  sandbox: 0,
};

export const postsOf = (scenario: ScenarioId): readonly Post[] =>
  scenario === 'a-vague-rule' ? vaguePosts : scenario === 'the-burst' ? burstPosts : [];

/** Whether others than its author can see a post. */
export const isUp = (fate: Fate | undefined): boolean => fate === 'keep' || fate === 'unread';

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  return {
    scenario: id,
    rng: seedRng(seed),
    queue: postsOf(id).map((post) => post.id),
    fates: {},
    minutes: shiftOf[id],
    asked: [],
    wordListed: false,
    stage: 'shift',
    objections: [],
    settings: { day: 2400, night: 0, machine: 0, spike: 0 },
    days: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');
const onShift = (state: State): boolean =>
  state.scenario !== 'sandbox' && state.stage === 'shift' && state.minutes > 0;

function decide(state: State, verdict: 'keep' | 'delete' | 'author'): State {
  const [post, ...rest] = state.queue;
  if (!onShift(state) || post === undefined) return notHere(state);
  return say(
    {
      ...state,
      queue: rest,
      fates: { ...state.fates, [post]: verdict },
      minutes: state.minutes - 1,
    },
    'log-decided',
    'authority',
    { verdict, left: state.minutes - 1, waiting: rest.length },
  );
}

/** The machine takes every waiting post with the word in it, and whoever meant something else by it has bad luck. */
function listWord(state: State): State {
  if (state.scenario !== 'the-burst' || !onShift(state) || state.wordListed) return notHere(state);
  const posts = postsOf(state.scenario);
  const hit = state.queue.filter((id) => posts.some((post) => post.id === id && post.word));
  return say(
    {
      ...state,
      wordListed: true,
      minutes: state.minutes - 1,
      queue: state.queue.filter((id) => !hit.includes(id)),
      fates: { ...state.fates, ...Object.fromEntries(hit.map((id) => [id, 'machine'] as const)) },
    },
    'log-word',
    'authority',
    { count: hit.length },
  );
}

function endShift(state: State): State {
  if (state.scenario === 'sandbox' || state.stage !== 'shift') return notHere(state);
  const unread = Object.fromEntries(state.queue.map((id) => [id, 'unread'] as const));
  const fates: Record<string, Fate> = { ...state.fates, ...unread };
  let { rng } = state;
  const objections: string[] = [];
  for (const post of postsOf(state.scenario)) {
    // Drawn for every post, so that what one did with the others doesn't change what is objected to.
    const draw = drawChance(rng, post.risk);
    rng = draw.rng;
    if (draw.value && isUp(fates[post.id])) objections.push(post.id);
  }
  return say(
    { ...state, rng, fates, queue: [], minutes: 0, stage: 'inspected', objections },
    'log-inspected',
    'authority',
    { count: objections.length },
  );
}

/** Share of posts that nobody but their author sees any more, 0 to 1; null if there is no such post. */
export function shareGone(state: State, burst: Post['burst'] | 'other'): number | null {
  const posts = postsOf(state.scenario).filter((post) => (post.burst ?? 'other') === burst);
  const gone = posts.filter((post) => {
    const fate = state.fates[post.id];
    return fate !== undefined && !isUp(fate);
  });
  return posts.length === 0 ? null : gone.length / posts.length;
}

function set(state: State, knob: Knob, value: number): State {
  const known = knobs[knob].some((one) => one === value);
  if (state.scenario !== 'sandbox' || !known) return notHere(state);
  return say({ ...state, settings: { ...state.settings, [knob]: value } }, 'log-set', 'authority', {
    knob,
    value,
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'decide':
      return decide(state, action.verdict);
    case 'ask': {
      const [post] = state.queue;
      if (!onShift(state) || post === undefined || state.asked.includes(post)) {
        return notHere(state);
      }
      return say(
        { ...state, asked: [...state.asked, post], minutes: state.minutes - 1 },
        'log-asked',
        'authority',
      );
    }
    case 'put-off': {
      const [post, ...rest] = state.queue;
      if (!onShift(state) || post === undefined || rest.length === 0) return notHere(state);
      return say({ ...state, queue: [...rest, post] }, 'log-put-off', 'authority');
    }
    case 'list-word':
      return listWord(state);
    case 'end-shift':
      return endShift(state);
    case 'years-later':
      if (state.stage !== 'inspected') return notHere(state);
      return say({ ...state, stage: 'later' }, 'log-later', 'both');
    case 'set':
      return set(state, action.knob, action.value);
    case 'run': {
      if (state.scenario !== 'sandbox' || state.days.length >= 12) return notHere(state);
      const day = dayOf(state.settings);
      return say({ ...state, days: [...state.days, day] }, 'log-run', 'both', {
        staff: day.staff,
        halfHour: Math.round(100 * day.halfHour),
        dayLong: Math.round(100 * day.dayLong),
      });
    }
  }
}

function reached(state: State): boolean {
  if (state.scenario !== 'sandbox') return state.stage === 'later';
  return new Set(state.days.map((day) => JSON.stringify(day.settings))).size >= 2;
}

export const engine: LabEngine<State, Action> = {
  id: 'the-review-desk',
  scenarios: [
    {
      id: 'a-vague-rule',
      worked: [
        { type: 'ask' },
        { type: 'decide', verdict: 'delete' },
        { type: 'decide', verdict: 'keep' },
        { type: 'decide', verdict: 'keep' },
        { type: 'decide', verdict: 'author' },
        { type: 'decide', verdict: 'keep' },
        { type: 'end-shift' },
        { type: 'years-later' },
      ],
    },
    {
      id: 'the-burst',
      worked: [
        { type: 'list-word' },
        { type: 'decide', verdict: 'keep' },
        { type: 'decide', verdict: 'delete' },
        { type: 'decide', verdict: 'delete' },
        { type: 'decide', verdict: 'delete' },
        { type: 'decide', verdict: 'keep' },
        { type: 'end-shift' },
        { type: 'years-later' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'run' },
        { type: 'set', knob: 'day', value: 1400 },
        { type: 'set', knob: 'night', value: 1400 },
        { type: 'run' },
        { type: 'set', knob: 'spike', value: 100 },
        { type: 'run' },
        { type: 'set', knob: 'machine', value: 60 },
        { type: 'run' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
