/** The turns of the desk: what is asked, what can be chosen, and what each choice does at once and years later. */
import { figures } from '@/lib/labs/profits-that-cant-leave/published';
import {
  type Choice,
  type DecisionId,
  type Desk,
  invented,
  type Option,
} from '@/lib/labs/profits-that-cant-leave/state';

export interface Decision {
  readonly id: DecisionId;
  readonly year: number;
  readonly options: readonly Option[];
}

export const decisions: readonly Decision[] = [
  { id: 'licence', year: 2008, options: ['sign', 'clause', 'walk'] },
  { id: 'profits', year: 2012, options: ['ask', 'build', 'hold'] },
  { id: 'books', year: 2013, options: ['official', 'market'] },
  { id: 'rival', year: 2015, options: ['merge', 'talk', 'refuse'] },
  { id: 'control', year: 2015, options: ['keep', 'associate', 'write-off'] },
  { id: 'sanctions', year: 2017, options: ['leave', 'apply', 'stay'] },
  { id: 'loan', year: 2022, options: ['borrow', 'let-be'] },
];

export const firstDesk: Desk = {
  sunk: 0,
  paper: 0,
  home: 0,
  lines: 0,
  share: 0,
  told: 'nothing',
  out: false,
};

export const chose = (choices: readonly Choice[], option: Option): boolean =>
  choices.some((one) => one.option === option);

/** What time brings on the way to a turn, whatever was chosen: the money and lines that were published for the year. */
function timePasses(desk: Desk, to: DecisionId, choices: readonly Choice[]): Desk {
  const built = chose(choices, 'build') ? invented.builds : 0;
  switch (to) {
    case 'profits':
      return { ...desk, sunk: figures.network.value, lines: figures.lines2012.value };
    case 'books':
      return { ...desk, paper: figures.books2013.value - built, lines: figures.lines2013.value };
    case 'rival':
      return { ...desk, paper: figures.held2015.value - built, lines: figures.lines2014.value };
    case 'loan':
      return { ...desk, lines: chose(choices, 'merge') ? 0 : figures.lines2024.value };
    default:
      return desk;
  }
}

/** What a choice does at once. */
function effect(desk: Desk, option: Option): Desk {
  switch (option) {
    case 'sign':
    case 'clause':
      return { ...desk, share: figures.share.value };
    case 'walk':
      return { ...desk, out: true };
    case 'ask':
      return { ...desk, home: desk.home + invented.trickle };
    case 'build':
      return { ...desk, sunk: desk.sunk + invented.builds };
    case 'official':
    case 'market':
      return { ...desk, told: option };
    case 'merge':
      return { ...desk, share: invented.mergedShare, lines: 0 };
    case 'write-off':
      return { ...desk, paper: 0, told: 'market' };
    case 'leave':
      return { ...desk, share: 0, paper: 0, lines: 0, out: true };
    case 'borrow':
      return { ...desk, home: desk.home + figures.loan.value };
    default:
      return desk;
  }
}

/** The turn that is next after these choices; undefined once there is none. */
export function nextDecision(choices: readonly Choice[]): Decision | undefined {
  const last = choices.at(-1);
  if (last?.option === 'walk' || last?.option === 'leave') return undefined;
  return decisions[choices.length];
}

/** The desk after a choice, with what time brings until the next turn. */
export function afterChoice(desk: Desk, choices: readonly Choice[]): Desk {
  const last = choices.at(-1);
  if (last === undefined) return desk;
  const now = effect(desk, last.option);
  const next = nextDecision(choices);
  return next === undefined ? now : timePasses(now, next.id, choices);
}

/** The desk that a whole row of choices leads to. */
export function deskAfter(choices: readonly Choice[]): Desk {
  return choices.reduce((desk, _, i) => afterChoice(desk, choices.slice(0, i + 1)), firstDesk);
}

/** What walking out of the door would leave behind, in millions of dollars by the books: the more, the harder to go. */
export const leftBehind = (desk: Desk): number => desk.sunk + desk.paper;
