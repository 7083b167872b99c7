/**
 * Which places a task needs, which places a list lets through, and what comes of it. Mechanism: `allowlist-internet` of
 * content/facts/shutdowns.yaml.
 */
import {
  type Host,
  hosts,
  type List,
  type Outcome,
  type Person,
  type Rung,
  type Task,
} from '@/lib/labs/life-on-the-allowlist/state';

interface Need {
  /** Without the first of these nothing opens; without another it can't be finished. */
  readonly needed: readonly [Host, ...Host[]];
  /** What it only looks wrong without. */
  readonly soft?: readonly Host[];
}

export const needs: Readonly<Record<Task, Need>> = {
  pay: { needed: ['bank', 'id'] },
  book: { needed: ['hospital', 'id', 'cdn', 'bank'], soft: ['fonts', 'maps'] },
  form: { needed: ['state', 'id'], soft: ['fonts'] },
  order: { needed: ['market', 'id', 'bank'] },
  taxi: { needed: ['taxi', 'maps', 'bank'] },
  homework: { needed: ['school', 'video'], soft: ['fonts'] },
  mother: { needed: ['chat-home'] },
  friend: { needed: ['chat-abroad'] },
  news: { needed: ['news-abroad'], soft: ['fonts', 'cdn'] },
  sell: { needed: ['newshop', 'cdn', 'bank'] },
};

/** A list of what is forbidden: two places, and everything else passes. */
const blocked: readonly Host[] = ['news-abroad', 'chat-abroad'];

/** Lists of what is allowed. What the sources name, and three places of our own that a day needs. */
const ours: readonly Host[] = ['bank', 'hospital', 'id'];
export const allowed: Readonly<Record<Exclude<List, 'block'>, readonly Host[]>> = {
  kashmir: [...ours, 'mail', 'school', 'news-home'],
  russia: [...ours, 'state', 'market', 'taxi', 'maps', 'chat-home'],
};

/** The places that a list lets through. */
export function passes(list: List): readonly Host[] {
  return list === 'block' ? hosts.filter((host) => !blocked.includes(host)) : allowed[list];
}

const home: readonly Host[] = [
  'state',
  'bank',
  'hospital',
  'id',
  'school',
  'news-home',
  'chat-home',
  'market',
  'taxi',
];
/** The places that each rung reaches while the country is cut off: home; part of the world; all of it. */
export const reach: Readonly<Record<Rung, readonly Host[]>> = {
  ordinary: home,
  pro: [...home, 'mail', 'maps', 'fonts', 'cdn', 'newshop'],
  white: hosts,
};

/** What comes of a task where only these places pass. */
export function outcomeOf(task: Task, through: readonly Host[]): Outcome {
  const { needed, soft = [] } = needs[task];
  if (!through.includes(needed[0])) return 'nothing';
  if (!needed.every((host) => through.includes(host))) return 'broken';
  return soft.every((host) => through.includes(host)) ? 'works' : 'bare';
}

/** Whether a person would say that it was done. */
export const isDone = (outcome: Outcome): boolean => outcome === 'works' || outcome === 'bare';

/** The places that a task asks for before it gives up: all, if its page opens at all. */
export function askedFor(task: Task, through: readonly Host[]): readonly Host[] {
  const { needed, soft = [] } = needs[task];
  return through.includes(needed[0]) ? [...needed, ...soft] : [needed[0]];
}

/** What six people have to do on one day. */
export const errands: Readonly<Record<Person, readonly Task[]>> = {
  nurse: ['book', 'pay', 'mother'],
  student: ['homework', 'friend', 'order'],
  driver: ['taxi', 'pay', 'form'],
  trader: ['sell', 'order', 'pay'],
  son: ['mother', 'friend', 'taxi'],
  reporter: ['news', 'friend', 'form'],
};
