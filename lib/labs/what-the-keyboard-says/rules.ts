/** What a keyboard makes of a word, and what a hundred writers do in a week. Pure. */
import { drawChance, drawUnit, type RngState } from '@/lib/labs/prng';
import {
  type Draft,
  invented,
  type Keyboard,
  type Settings,
  type State,
  type Typeable,
  type Week,
  type Word,
} from '@/lib/labs/what-the-keyboard-says/state';

interface Entry {
  readonly form: Typeable;
  readonly becomes: Word;
  readonly notice: boolean;
}

/** What each keyboard replaces. The examined one holds the two published examples and nothing else. */
export const tables: Readonly<Record<Keyboard, readonly Entry[]>> = {
  ordinary: [{ form: 'slip', becomes: 'tomorrow', notice: false }],
  examined: [
    { form: 'oppa', becomes: 'comrade', notice: true },
    { form: 'south', becomes: 'puppet', notice: false },
  ],
  invented: [
    { form: 'brise', becomes: 'colleague', notice: true },
    { form: 'sellia', becomes: 'coast', notice: false },
    { form: 'tavi', becomes: 'proper', notice: false },
  ],
};

/** The draft that stands on the screen as soon as a word is complete. */
export function written(keyboard: Keyboard, word: Typeable): Draft {
  const entry = tables[keyboard].find((one) => one.form === word);
  return {
    typed: word,
    shown: entry?.becomes ?? word,
    notice: entry?.notice ?? false,
    triedBack: false,
  };
}

/** Only an ordinary keyboard gives the own word back. */
export function takenBack(keyboard: Keyboard, draft: Draft): Draft {
  return keyboard === 'ordinary'
    ? { ...draft, shown: draft.typed, triedBack: true }
    : { ...draft, triedBack: true };
}

export function drawHabits(rng: RngState): { rng: RngState; habits: readonly number[] } {
  const habits: number[] = [];
  let next = rng;
  for (let i = 0; i < invented.writers; i += 1) {
    const draw = drawUnit(next);
    next = draw.rng;
    habits.push(invented.habitLow + draw.value * (invented.habitHigh - invented.habitLow));
  }
  return { rng: next, habits };
}

/** A week of one writer: what became of the word, and what is left of the habit. */
function oneWriter(
  rng: RngState,
  habit: number,
  coverage: number,
  { notice, undo }: Settings,
): { rng: RngState; mark: string; habit: number; corrected: boolean } {
  const tries = drawChance(rng, habit);
  const held = drawChance(tries.rng, coverage);
  const back = drawChance(held.rng, invented.takesBack);
  if (!tries.value) return { rng: back.rng, mark: 'q', habit, corrected: false };
  if (!held.value) return { rng: back.rng, mark: 't', habit, corrected: false };
  const keeps = notice ? invented.habitAfter.warned : invented.habitAfter.silent;
  return {
    rng: back.rng,
    mark: undo && back.value ? 't' : 'r',
    habit: habit * keeps,
    corrected: true,
  };
}

/** One week of everybody. New words come into use meanwhile, which the table doesn't hold. */
export function oneWeek(state: State): State {
  let { rng } = state;
  const habits: number[] = [];
  let marks = '';
  let warned = '';
  state.habits.forEach((before, i) => {
    const one = oneWriter(rng, before, state.coverage, state.settings);
    rng = one.rng;
    habits.push(one.habit);
    marks += one.mark;
    warned += state.warned[i] === '1' || (one.corrected && state.settings.notice) ? '1' : '0';
  });
  const week: Week = { marks, settings: state.settings };
  return {
    ...state,
    rng,
    habits,
    warned,
    coverage: state.coverage * invented.coverageKeeps,
    weeks: [...state.weeks, week],
  };
}

export const countOf = (marks: string, mark: string): number =>
  [...marks].filter((one) => one === mark).length;
