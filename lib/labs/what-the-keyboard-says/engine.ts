/**
 * What the keyboard says. A word is replaced as soon as it is complete, because of what it means, and the one who reads it
 * can't tell whose word it is. Mechanism: `slang-autocorrect` of content/facts/north-korea-devices.yaml.
 *
 * Of the real table only the two published examples are used. All other words are of an invented country.
 */
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';
import {
  countOf,
  drawHabits,
  oneWeek,
  takenBack,
  written,
} from '@/lib/labs/what-the-keyboard-says/rules';
import {
  type Action,
  actionSchema,
  examinedWords,
  invented,
  moments,
  type Sent,
  type State,
  scenarioIds,
  type Typeable,
} from '@/lib/labs/what-the-keyboard-says/state';

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const { rng, habits } = drawHabits(seedRng(seed));
  return {
    scenario: id,
    rng,
    keyboard: id === 'the-examined-phone' ? 'ordinary' : 'invented',
    draft: null,
    sent: [],
    tries: 0,
    turns: [],
    settings: { notice: false, undo: false, record: false },
    habits,
    warned: '0'.repeat(invented.writers),
    coverage: invented.coverage,
    weeks: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** The words that can be typed now. */
export function wordsNow(state: State): readonly Typeable[] {
  if (state.scenario === 'the-examined-phone') return examinedWords;
  const moment = moments[state.turns.length];
  return state.scenario === 'four-messages' && moment ? [moment.border, moment.own] : [];
}

function write(state: State, word: Typeable): State {
  if (!wordsNow(state).includes(word)) return notHere(state);
  if (word === 'slip' && state.keyboard === 'examined') {
    return say(state, 'log-not-told', 'citizen');
  }
  const draft = written(state.keyboard, word);
  const border = moments[state.turns.length]?.border;
  const tried = state.scenario === 'four-messages' && word === border ? 1 : 0;
  const next = { ...state, draft, tries: state.tries + tried };
  if (draft.shown === word) return say(next, 'log-stays', 'citizen', { word });
  return say(next, draft.notice ? 'log-replaced-notice' : 'log-replaced', 'citizen', {
    word,
    shown: draft.shown,
  });
}

function takeBack(state: State): State {
  const { draft } = state;
  if (draft === null || draft.shown === draft.typed) return notHere(state);
  const next = { ...state, draft: takenBack(state.keyboard, draft) };
  return say(
    next,
    next.draft.shown === draft.typed ? 'log-taken-back' : 'log-no-way-back',
    'citizen',
    { word: draft.typed },
  );
}

/** In the second scenario a message ends its moment, and the last ends the evening. */
function endOfTurn(state: State, sent: Sent | null): State {
  if (state.scenario !== 'four-messages') return state;
  const turns = [...state.turns, { tries: state.tries, sent }];
  const next = { ...state, turns, tries: 0 };
  return turns.length === moments.length ? say(next, 'log-evening-over', 'both') : next;
}

function send(state: State): State {
  const { draft, keyboard } = state;
  if (draft === null) return notHere(state);
  const sent: Sent = { keyboard, typed: draft.typed, shown: draft.shown };
  const told = say({ ...state, draft: null, sent: [...state.sent, sent] }, 'log-sent', 'both', {
    shown: draft.shown,
  });
  return endOfTurn(told, sent);
}

function leave(state: State): State {
  if (state.scenario !== 'four-messages' || wordsNow(state).length === 0) return notHere(state);
  return endOfTurn(say({ ...state, draft: null }, 'log-left', 'citizen'), null);
}

function runWeeks(state: State, count: number): State {
  let next = state;
  for (let i = 0; i < count; i += 1) next = oneWeek(next);
  const marks = next.weeks.at(-1)?.marks ?? '';
  const told = say(next, 'log-weeks', 'both', {
    week: next.weeks.length,
    through: countOf(marks, 't'),
  });
  return say(told, 'log-weeks-street', 'citizen', {
    replaced: countOf(marks, 'r'),
    quiet: countOf(marks, 'q'),
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'keyboard':
      if (state.scenario !== 'the-examined-phone' || state.keyboard === action.to) {
        return notHere(state);
      }
      return say({ ...state, keyboard: action.to, draft: null }, `log-${action.to}`, 'citizen');
    case 'write':
      return write(state, action.word);
    case 'take-back':
      return takeBack(state);
    case 'send':
      return send(state);
    case 'leave':
      return leave(state);
    default:
  }
  if (state.scenario !== 'sandbox') return notHere(state);
  switch (action.type) {
    case 'set':
      if (state.settings[action.what] === action.on) return notHere(state);
      return say(
        { ...state, settings: { ...state.settings, [action.what]: action.on } },
        `log-${action.what}-${action.on ? 'on' : 'off'}`,
        action.what === 'record' ? 'authority' : 'both',
      );
    case 'weeks':
      return runWeeks(state, action.count);
    case 'update-table':
      return say({ ...state, coverage: invented.coverage }, 'log-updated', 'authority');
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'the-examined-phone') {
    const examined = state.sent.filter((one) => one.keyboard === 'examined');
    return (
      state.sent.length > examined.length &&
      (['oppa', 'south'] as const).every((word) => examined.some((one) => one.typed === word))
    );
  }
  if (state.scenario === 'four-messages') return state.turns.length === moments.length;
  const ways = new Set(state.weeks.map(({ settings }) => `${settings.notice} ${settings.undo}`));
  return state.weeks.length >= 6 && ways.size >= 2;
}

export const engine: LabEngine<State, Action> = {
  id: 'what-the-keyboard-says',
  scenarios: [
    {
      id: 'the-examined-phone',
      worked: [
        { type: 'write', word: 'slip' },
        { type: 'take-back' },
        { type: 'send' },
        { type: 'keyboard', to: 'examined' },
        { type: 'write', word: 'oppa' },
        { type: 'take-back' },
        { type: 'send' },
        { type: 'write', word: 'south' },
        { type: 'send' },
      ],
    },
    {
      id: 'four-messages',
      worked: [
        { type: 'write', word: 'brise' },
        { type: 'send' },
        { type: 'write', word: 'sellia' },
        { type: 'send' },
        { type: 'write', word: 'tavi' },
        { type: 'write', word: 'good' },
        { type: 'send' },
        { type: 'leave' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'weeks', count: 4 },
        { type: 'set', what: 'record', on: true },
        { type: 'set', what: 'notice', on: true },
        { type: 'weeks', count: 4 },
        { type: 'set', what: 'undo', on: true },
        { type: 'weeks', count: 4 },
        { type: 'update-table' },
        { type: 'set', what: 'undo', on: false },
        { type: 'weeks', count: 1 },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
