/**
 * Two accounts and what lies between them: a list of combinations for words, a list of fingerprints and a slow look for
 * pictures. Rules in text.ts and pictures.ts, figures in published.ts.
 */
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import { distance, fingerprint, reads } from '@/lib/labs/two-accounts-one-chat/pictures';
import {
  type Action,
  type Analysis,
  actionSchema,
  type Group,
  type PhraseId,
  type PictureFile,
  pieceIds,
  type SentPicture,
  type State,
  scenarioIds,
  sentenceIds,
  thresholds,
} from '@/lib/labs/two-accounts-one-chat/state';
import { drawRule, firedBy, foundRules } from '@/lib/labs/two-accounts-one-chat/text';
import type { LabEngine } from '@/lib/labs/types';

/** Most messages or pictures that a run keeps. */
const maxSent = 60;
const plain: PictureFile = { motif: 'candle', shape: 'plain', pixel: 0 };

const isText = (state: State) =>
  state.scenario === 'one-part-missing' || state.scenario === 'find-the-rule';

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const drawn = drawRule(seedRng(seed * 31));
  return {
    scenario: id,
    rng: drawn.rng,
    rules: id === 'find-the-rule' ? [drawn.rule] : foundRules,
    phrases: id === 'find-the-rule' ? [] : ['virus'],
    pair: 'mainland',
    texts: [],
    suspects: [],
    handedIn: false,
    file: plain,
    index: [{ print: fingerprint(plain), from: null }],
    queue: [],
    analysed: [],
    pictures: [],
    threshold: 8,
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** A phrase in a list, or out of it again; always in the order of the text. */
function toggled<Id extends PhraseId>(order: readonly Id[], list: readonly PhraseId[], id: Id) {
  return order.filter((one) => (one === id ? !list.includes(one) : list.includes(one)));
}

function sendText(state: State, phrases: readonly PhraseId[]): State {
  if (!isText(state) || phrases.length === 0 || state.texts.length >= maxSent) {
    return notHere(state);
  }
  const fired = firedBy(state.rules, phrases, state.pair);
  const sent = { phrases, pair: state.pair, fired };
  return say(
    { ...state, phrases, texts: [...state.texts, sent] },
    fired === null ? 'log-arrived' : 'log-dropped',
    'both',
    { number: state.texts.length + 1 },
  );
}

/** Whether exactly the hidden rule's parts are named. */
export const isSolved = (state: State): boolean =>
  JSON.stringify(state.suspects) === JSON.stringify(state.rules[0]?.parts);

function sendPicture(state: State, to: Group): State {
  if (isText(state) || state.pictures.length >= maxSent) return notHere(state);
  const { file } = state;
  const print = fingerprint(file);
  const listed = state.index.some((one) => one.print === print);
  // Among accounts abroad nothing is held back, whatever the list says.
  const delivered = to === 'abroad' || !listed;
  const sent: SentPicture = { file, print, to, delivered };
  const known = listed || [...state.queue, ...state.analysed].some((one) => one.print === print);
  return say(
    {
      ...state,
      pictures: [...state.pictures, sent],
      queue: known ? state.queue : [...state.queue, sent],
    },
    `log-picture-${delivered ? 'arrived' : 'stopped'}`,
    'both',
    { to, number: state.pictures.length + 1 },
  );
}

/** What the slow look finds in a file. */
export function lookAt(file: PictureFile, threshold: number): Analysis['found'] {
  if (reads(file)) return 'letters';
  return distance(file) <= threshold ? 'alike' : 'nothing';
}

function wait(state: State): State {
  if (isText(state)) return notHere(state);
  if (state.queue.length === 0) return say(state, 'log-nothing-waits', 'authority');
  const done = state.queue.map(
    ({ file, print, to }): Analysis => ({
      file,
      print,
      from: to,
      found: lookAt(file, state.threshold),
    }),
  );
  const added = done.filter((one) => one.found !== 'nothing');
  return say(
    {
      ...state,
      queue: [],
      analysed: [...state.analysed, ...done],
      index: [...state.index, ...added.map(({ print, from }) => ({ print, from }))],
    },
    'log-analysed',
    'authority',
    { count: done.length, added: added.length },
  );
}

function step(state: State, action: Action): State {
  const sandbox = state.scenario === 'sandbox';
  const finding = state.scenario === 'find-the-rule' && !state.handedIn;
  switch (action.type) {
    case 'phrase':
      if (state.scenario !== 'one-part-missing') return notHere(state);
      return { ...state, phrases: toggled(sentenceIds, state.phrases, action.id) };
    case 'pair':
      if (state.scenario !== 'one-part-missing') return notHere(state);
      return say({ ...state, pair: action.to }, 'log-pair', 'both', { pair: action.to });
    case 'send':
      return state.scenario === 'one-part-missing'
        ? sendText(state, state.phrases)
        : notHere(state);
    case 'try': {
      const at = pieceIds.indexOf(action.from);
      const kept = (id: PhraseId, i: number) => i >= at || state.suspects.includes(id);
      return finding ? sendText(state, pieceIds.filter(kept)) : notHere(state);
    }
    case 'half':
      return finding ? sendText(state, pieceIds.slice(0, pieceIds.length / 2)) : notHere(state);
    case 'marked':
      return finding ? sendText(state, state.suspects) : notHere(state);
    case 'suspect':
      if (!finding) return notHere(state);
      return { ...state, suspects: toggled(pieceIds, state.suspects, action.id) };
    case 'hand-in':
      if (!finding || state.suspects.length === 0) return notHere(state);
      return say({ ...state, handedIn: true }, 'log-handed-in', 'both', {
        right: isSolved(state) ? 'yes' : 'no',
        count: state.texts.length,
      });
    case 'motif':
      if (!sandbox) return notHere(state);
      return { ...state, file: { motif: action.to, shape: 'plain', pixel: 0 } };
    case 'shape':
      // The twins hang on every one of their bytes.
      if (!sandbox || state.file.motif.startsWith('twin')) return notHere(state);
      return { ...state, file: { ...state.file, shape: action.to } };
    case 'pixel': {
      if (isText(state) || state.file.motif.startsWith('twin')) return notHere(state);
      const pixel = (state.file.pixel + 1) % 200;
      return say({ ...state, file: { ...state.file, pixel } }, 'log-pixel', 'citizen');
    }
    case 'send-picture':
      return sendPicture(state, action.to);
    case 'wait':
      return wait(state);
    case 'threshold':
      if (!sandbox || !thresholds.some((one) => one === action.to)) return notHere(state);
      return say({ ...state, threshold: action.to }, 'log-threshold', 'authority', {
        to: action.to,
      });
  }
}

function reached(state: State): boolean {
  switch (state.scenario) {
    case 'one-part-missing':
      return [true, false].every((stopped) =>
        state.texts.some((one) => (one.fired !== null) === stopped),
      );
    case 'find-the-rule':
      return state.handedIn;
    case 'whose-pictures':
      return state.pictures.some(
        (sent) =>
          !sent.delivered &&
          state.index.some((one) => one.print === sent.print && one.from === 'abroad'),
      );
    case 'sandbox':
      return (
        state.analysed.length >= 3 &&
        state.analysed.some((one) => one.found === 'nothing') &&
        state.analysed.some((one) => one.found !== 'nothing')
      );
  }
}

export const engine: LabEngine<State, Action> = {
  id: 'two-accounts-one-chat',
  scenarios: [
    {
      id: 'one-part-missing',
      worked: [
        { type: 'phrase', id: 'spread' },
        { type: 'send' },
        { type: 'phrase', id: 'doctor' },
        { type: 'send' },
        { type: 'pair', to: 'moved' },
        { type: 'send' },
        { type: 'pair', to: 'abroad' },
        { type: 'send' },
      ],
    },
    {
      id: 'find-the-rule',
      worked: [
        { type: 'try', from: 'p1' },
        { type: 'half' },
        { type: 'try', from: 'p7' },
        { type: 'try', from: 'p4' },
        { type: 'try', from: 'p2' },
        { type: 'try', from: 'p3' },
        { type: 'suspect', id: 'p2' },
        { type: 'try', from: 'p7' },
        { type: 'try', from: 'p10' },
        { type: 'try', from: 'p8' },
        { type: 'try', from: 'p9' },
        { type: 'suspect', id: 'p8' },
        { type: 'try', from: 'p11' },
        { type: 'try', from: 'p12' },
        { type: 'suspect', id: 'p11' },
        { type: 'marked' },
        { type: 'hand-in' },
      ],
    },
    {
      id: 'whose-pictures',
      worked: [
        { type: 'send-picture', to: 'china' },
        { type: 'pixel' },
        { type: 'send-picture', to: 'china' },
        { type: 'wait' },
        { type: 'send-picture', to: 'china' },
        { type: 'pixel' },
        { type: 'send-picture', to: 'abroad' },
        { type: 'wait' },
        { type: 'send-picture', to: 'china' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'shape', to: 'crop' },
        { type: 'send-picture', to: 'china' },
        { type: 'shape', to: 'mirror' },
        { type: 'send-picture', to: 'china' },
        { type: 'wait' },
        { type: 'motif', to: 'twin-candle' },
        { type: 'send-picture', to: 'china' },
        { type: 'wait' },
        { type: 'motif', to: 'twin-teapot' },
        { type: 'send-picture', to: 'china' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
