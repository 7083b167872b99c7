/**
 * A corridor of students, month by month: who has a tool, who reads, who hears, who pays in the end.
 * Mechanism: `access-demand-transmission` of content/facts/great-firewall.yaml. What was not published is invented here
 * and labelled so in the lab's text.
 */
import { shares } from '@/lib/labs/access-and-appetite/published';
import {
  type Corridor,
  type Count,
  chatterPoints,
  flag,
  has,
  months,
  nudgeFrom,
  roomSize,
  type Settings,
  shockMonth,
  students,
} from '@/lib/labs/access-and-appetite/state';
import { prng, type RngState } from '@/lib/labs/prng';

export const invented = {
  /** Share of those who switch the tool on and then read blocked news by themselves: "under 5%", read as this. */
  ownAppetite: 0.045,
  /** Chance a month of coming to read while there are questions with small rewards. */
  nudged: 0.2,
  /** Chance a month of giving it up again after the questions have ended. */
  lapse: 0.03,
  /** Chance a month of coming to read by accident, with a tool that one got for an app. */
  accident: 0.02,
} as const;

/** The state before the first month: nobody has a tool; it is settled who will be offered one and who uses the app. */
export function newCorridor(rng: RngState, settings: Settings): Corridor {
  const chance = prng(rng);
  const made = Array.from({ length: students }, () => {
    const offered = chance.next() * 100 < settings.access ? flag.offered : 0;
    const usesApp = chance.next() * 100 < settings.shock ? flag.usesApp : 0;
    return offered | usesApp;
  });
  return { rng: chance.state(), month: 0, students: made, history: [countOf(made)] };
}

export function countOf(list: readonly number[]): Count {
  let tool = 0;
  let readers = 0;
  let knows = 0;
  let payers = 0;
  for (const one of list) {
    if (one & flag.tool) tool += 1;
    if (one & flag.reader) readers += 1;
    if (one & flag.knows) knows += 1;
    if (one & flag.payer) payers += 1;
  }
  return { tool, readers, knows, payers };
}

/** One student's month, before anybody talks. */
function live(student: number, month: number, settings: Settings, chance: () => number): number {
  let one = student & ~flag.knows;
  const set = (what: keyof typeof flag) => {
    one |= flag[what];
  };
  if (month === 1 && has(one, 'offered')) {
    const on = chance() < shares.switchedOn.value * (1 - settings.effort / 100);
    const appetite = chance() < invented.ownAppetite;
    if (on) set('tool');
    if (on && appetite) set('reader');
  }
  if (month === shockMonth && has(one, 'usesApp')) {
    const keeps = chance() < shares.keptApp.value;
    if (keeps && !has(one, 'tool')) one |= flag.tool | flag.ownTool;
  }
  const nudging = month >= nudgeFrom && month < nudgeFrom + settings.nudge;
  const free = month <= shares.freeMonths.value;
  if (nudging && free && has(one, 'tool') && has(one, 'offered') && !has(one, 'reader')) {
    if (chance() < invented.nudged) one |= flag.reader | flag.exposed;
  } else if (!nudging && has(one, 'exposed') && has(one, 'reader')) {
    if (chance() < invented.lapse) one &= ~flag.reader;
  }
  if (has(one, 'ownTool') && !has(one, 'reader') && chance() < invented.accident) set('reader');
  if (month === shares.freeMonths.value + 1 && has(one, 'tool') && !has(one, 'ownTool')) {
    const wants = has(one, 'exposed') || has(one, 'reader');
    if (wants && chance() < shares.paid.value) set('payer');
    else one &= ~(flag.tool | flag.reader);
  }
  return one;
}

/** Who knows this month's event: readers, and some of those who share a room with one. */
function talk(
  list: readonly number[],
  settings: Settings,
  chance: () => number,
): readonly number[] {
  const points = chatterPoints[settings.chatter] ?? 0;
  const rooms = new Set<number>();
  list.forEach((one, i) => {
    if (has(one, 'reader')) rooms.add(Math.floor(i / roomSize));
  });
  return list.map((one, i) => {
    if (has(one, 'reader')) return one | flag.knows;
    const near = rooms.has(Math.floor(i / roomSize));
    return near && chance() * 100 < points ? one | flag.knows : one;
  });
}

/** One month later. The last month stays the last. */
export function nextMonth(corridor: Corridor, settings: Settings): Corridor {
  if (corridor.month >= months) return corridor;
  const chance = prng(corridor.rng);
  const month = corridor.month + 1;
  const lived = corridor.students.map((one) => live(one, month, settings, chance.next));
  const list = talk(lived, settings, chance.next);
  return {
    rng: chance.state(),
    month,
    students: list,
    history: [...corridor.history, countOf(list)],
  };
}

/** A whole run from the first month to the last. */
export function wholeRun(rng: RngState, settings: Settings): Corridor {
  let corridor = newCorridor(rng, settings);
  while (corridor.month < months) corridor = nextMonth(corridor, settings);
  return corridor;
}
