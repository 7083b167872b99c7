/**
 * A crowd with little time, day by day: who meets a text, who reads it, who writes about it, who notices that something
 * is done. Mechanism: `fear-friction-flooding` of content/facts/foundations.yaml. The theory gives directions; every
 * number here is invented, and labelled so in the lab's text.
 */
import {
  type Count,
  type Crowd,
  crowdSize,
  days,
  fewCount,
  from,
  manyCount,
  manyRuns,
  marks,
  type Settings,
} from '@/lib/labs/attention/state';
import { prng, type RngState } from '@/lib/labs/prng';

export const invented = {
  /** The few care from 0.62 to 1; the many from 0 up to this, by the knob. */
  manyCare: [0.35, 0.5, 0.8],
  /** What it costs to open the text, in the units in which one cares. */
  cost: [0.05, 0.15, 0.35, 0.65],
  /** What speaking must be worth, so that one does it all the same. */
  threat: [0, 0.4, 0.65, 0.85],
  /** Other things in the stream, besides the ones about the matter. */
  others: [60, 120, 240, 480],
  /** Things that one looks at in a day. */
  looks: 10,
  /** Chance a day to notice what is done, where it shows and where it doesn't. */
  noticeLoud: 0.06,
  noticeQuiet: 0.002,
  /** How much more one cares once one has noticed, and the least chance then to come upon the text, since one looks for it. */
  anger: 0.25,
  looksForIt: 0.5,
  /** Of the many, how often one who read also shares. */
  shares: 0.1,
} as const;

const pick = (list: readonly number[], at: number): number => list[at] ?? 0;

/** A new crowd on the evening before the first day. */
export function newCrowd(rng: RngState, settings: Settings): Crowd {
  const chance = prng(rng);
  const care: number[] = [];
  const voice: number[] = [];
  for (let i = 0; i < crowdSize; i += 1) {
    const few = i < fewCount;
    const most = pick(invented.manyCare, settings.care);
    care.push(few ? 0.62 + 0.38 * chance.next() : most * chance.next());
    voice.push(few ? 0.5 + 0.5 * chance.next() : 0.2 * chance.next());
  }
  return {
    rng: chance.state(),
    day: 0,
    care,
    voice,
    noticed: care.map(() => 0),
    marks: marks.writes.repeat(fewCount) + marks.unmet.repeat(manyCount),
    history: [],
  };
}

/** Chance that one of ten looks falls on the text, with so many things about it and so many others around. */
export function meeting(about: number, others: number): number {
  return 1 - (1 - about / (about + others)) ** invented.looks;
}

/** One day later. What is done begins on day `from`; before it, and after the last day, nothing is. */
export function nextDay(crowd: Crowd, settings: Settings): Crowd {
  if (crowd.day >= days) return crowd;
  const chance = prng(crowd.rng);
  const day = crowd.day + 1;
  const on = day >= from;
  const at = (knob: 'fear' | 'friction' | 'flood') => (on ? settings[knob] : 0);
  const loud = at('fear') > 0 || (settings.loud > 0 && (at('friction') > 0 || at('flood') > 0));
  const touched = at('fear') + at('friction') + at('flood') > 0;
  const notice = !touched ? 0 : loud ? invented.noticeLoud : invented.noticeQuiet;
  const noticed = crowd.noticed.map((one) => (one || chance.next() < notice ? 1 : 0));
  const cares = crowd.care.map((one, i) => one + (noticed[i] ? invented.anger : 0));
  const cost = pick(invented.cost, at('friction'));
  const threat = pick(invented.threat, at('fear'));
  // What is written today is met tomorrow; on the first day all of the few have written. One voice is always left, from elsewhere.
  const about = Math.max(1, sharedOn(crowd, threat));
  const meets = meeting(about, pick(invented.others, at('flood')));
  let text = '';
  for (let i = 0; i < crowdSize; i += 1) {
    const opens = (cares[i] ?? 0) > cost;
    const speaks = (crowd.voice[i] ?? 0) > threat;
    if (i < fewCount) {
      text += !opens ? marks.kept : speaks ? marks.writes : marks.silent;
      continue;
    }
    const chanceToMeet = noticed[i] ? Math.max(meets, invented.looksForIt) : meets;
    text += chance.next() >= chanceToMeet ? marks.unmet : opens ? marks.read : marks.left;
  }
  return {
    ...crowd,
    rng: chance.state(),
    day,
    noticed,
    marks: text,
    history: [...crowd.history, countOf(text, noticed)],
  };
}

/** Things about the matter that came of the day before: what the few wrote, and what the many shared if nobody is threatened. */
function sharedOn(crowd: Crowd, threat: number): number {
  const { writers, many } = crowd.history.at(-1) ?? { writers: fewCount, many: 0 };
  // None of the many wants to speak as much as the least threat asks for.
  return writers + (threat === 0 ? Math.round(invented.shares * many) : 0);
}

export function countOf(text: string, noticed: readonly number[]): Count {
  let many = 0;
  let few = 0;
  let writers = 0;
  for (const mark of text) {
    if (mark === marks.read) many += 1;
    if (mark === marks.writes || mark === marks.silent) few += 1;
    if (mark === marks.writes) writers += 1;
  }
  return { many, few, writers, noticed: noticed.reduce((sum, one) => sum + one, 0) };
}

/** A whole run, from the first day to the last. */
export function wholeRun(rng: RngState, settings: Settings): Crowd {
  let crowd = newCrowd(rng, settings);
  while (crowd.day < days) crowd = nextDay(crowd, settings);
  return crowd;
}

/** Many crowds at once, for each day the lowest, the middle and the highest number of readers among the many. */
export function batchOf(
  rng: RngState,
  settings: Settings,
): { readonly rng: RngState; low: number[]; middle: number[]; high: number[] } {
  let at = rng;
  const runs = Array.from({ length: manyRuns }, () => {
    const done = wholeRun(at, settings);
    at = done.rng;
    return done.history.map((count) => count.many);
  });
  const sorted = Array.from({ length: days }, (_, day) =>
    runs.map((readers) => readers[day] ?? 0).sort((a, b) => a - b),
  );
  const place = (index: number) => sorted.map((day) => day[index] ?? 0);
  return { rng: at, low: place(0), middle: place(manyRuns / 2), high: place(manyRuns - 1) };
}
