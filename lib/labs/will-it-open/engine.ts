/**
 * Which files a device opens, refuses or deletes. The check looks at who signed a file and never at its name; what a
 * failed check does differs between the tablet of about 2015 and the phones described in 2022; and compulsory updates
 * take functions from every phone at once.
 * Mechanisms: `woolim-file-signing`, `forced-update-ratchet` of content/facts/north-korea-devices.yaml. A signature is a
 * seal here; no cryptography is shown, and no way round it.
 */
import { seedRng } from '@/lib/labs/prng';
import { say } from '@/lib/labs/log';
import type { LabEngine } from '@/lib/labs/types';
import {
  type Action,
  actionSchema,
  type Device,
  type FileCard,
  maxPhotos,
  type Outcome,
  type PhoneFunction,
  type Seal,
  type Sharing,
  type Stage,
  type State,
  stages,
  type Trial,
} from '@/lib/labs/will-it-open/state';

/** The rule itself: what becomes of a file with this seal and of this kind on this device. */
export function outcomeOf(
  device: Device,
  sharing: Sharing,
  file: { readonly seal: Seal; readonly approvedType: boolean },
): Outcome {
  if (device === 'tablet-2015') {
    return file.seal === 'state' || file.seal === 'own' ? 'opens' : 'refused';
  }
  const accepted =
    file.seal === 'state' ||
    file.seal === 'own' ||
    (file.seal === 'other' && sharing === 'approved-too');
  return accepted && file.approvedType ? 'opens' : 'deleted';
}

/** What an ordinary phone still lets its owner do at a stage of the updates. */
export function functionsAt(stage: Stage): readonly PhoneFunction[] {
  switch (stage) {
    case 'before':
      return ['play-unsigned', 'exchange-usb', 'send-pictures'];
    case 'first-update':
    case 'gap':
      return ['exchange-usb', 'send-pictures'];
    case 'closed':
      return ['send-pictures'];
    case 'second-update':
      return [];
  }
}

/** The same for the phone in a state: until its owner has answered the summons, the second update hasn't reached it. */
export function functionsOf(state: State): readonly PhoneFunction[] {
  if (state.summons === 'stayed-away') return [];
  return functionsAt(state.summons === 'due' ? 'closed' : state.stage);
}

const card = (id: string, seal: Seal, name: string): FileCard => ({
  id,
  seal,
  approvedType: true,
  name,
  renamed: false,
  outcome: null,
});

function start(scenario: string, seed: number): State {
  const id = scenario === 'the-update' || scenario === 'sandbox' ? scenario : 'four-files';
  return {
    scenario: id,
    rng: seedRng(seed),
    device: id === 'four-files' ? 'tablet-2015' : 'phone-2022',
    sharing: 'own-only',
    files:
      id === 'four-files'
        ? [
            card('book', 'state', 'file-book'),
            card('photo', 'own', 'file-photo'),
            card('friend', 'other', 'file-friend'),
            card('text', 'none', 'file-text'),
          ]
        : [],
    photosTaken: 0,
    stage: 'before',
    tried: [],
    unlocked: false,
    summons: 'none',
    trials: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'citizen');

function openFile(state: State, id: string): State {
  const wanted = state.files.find((file) => file.id === id);
  if (wanted === undefined || wanted.outcome === 'deleted') return notHere(state);
  const outcome = outcomeOf(state.device, state.sharing, wanted);
  const files = state.files.map((file) => (file.id === id ? { ...file, outcome } : file));
  return say({ ...state, files }, `log-${outcome}`, 'citizen', { seal: wanted.seal });
}

/** A new name changes nothing that the check looks at, so the next opening ends as the last one did. */
function rename(state: State, id: string): State {
  const wanted = state.files.find((file) => file.id === id);
  if (wanted === undefined || wanted.outcome === 'deleted' || wanted.renamed) return notHere(state);
  const files = state.files.map((file) =>
    file.id === id ? { ...file, renamed: true, outcome: null } : file,
  );
  return say({ ...state, files }, 'log-renamed', 'citizen');
}

function makePhoto(state: State): State {
  if (state.scenario !== 'four-files' || state.photosTaken >= maxPhotos) return notHere(state);
  const n = state.photosTaken + 1;
  return say(
    {
      ...state,
      photosTaken: n,
      files: [...state.files, card(`new-${n}`, 'own', 'file-new')],
    },
    'log-photo',
    'both',
    { n },
  );
}

function use(state: State, what: PhoneFunction): State {
  if (state.scenario !== 'the-update') return notHere(state);
  if (state.summons === 'stayed-away') return say(state, 'log-no-phone', 'citizen');
  const went = functionsOf(state).includes(what) || (what === 'play-unsigned' && state.unlocked);
  return say(
    { ...state, tried: [...state.tried, { stage: state.stage, what, went }] },
    went ? `log-went-${what}` : `log-gone-${what}`,
    'citizen',
  );
}

function later(state: State): State {
  if (state.scenario !== 'the-update') return notHere(state);
  const next = stages[stages.indexOf(state.stage) + 1];
  if (next === undefined) return say(state, 'log-no-later', 'both');
  return say(
    {
      ...state,
      stage: next,
      unlocked: false,
      summons: next === 'second-update' ? 'due' : 'none',
    },
    `log-stage-${next}`,
    'both',
  );
}

function setting(state: State, change: Partial<Pick<State, 'device' | 'sharing'>>): State {
  const both = { device: state.device, sharing: state.sharing, ...change };
  const same = both.device === state.device && both.sharing === state.sharing;
  if (state.scenario !== 'sandbox' || same) return notHere(state);
  return say({ ...state, ...change }, `log-set-${change.device ?? change.sharing}`, 'both');
}

function tryFile(state: State, action: Extract<Action, { type: 'try' }>): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  const { seal, approvedType, guess } = action;
  const outcome = outcomeOf(state.device, state.sharing, { seal, approvedType });
  const trial: Trial = {
    device: state.device,
    sharing: state.sharing,
    seal,
    approvedType,
    guess,
    outcome,
  };
  return say({ ...state, trials: [...state.trials, trial] }, 'log-trial', 'both', {
    outcome,
    guess,
    right: guess === outcome ? 'yes' : 'no',
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'open':
      return openFile(state, action.file);
    case 'rename':
      return rename(state, action.file);
    case 'make-photo':
      return makePhoto(state);
    case 'use':
      return use(state, action.what);
    case 'later':
      return later(state);
    case 'look-unlocked':
      if (state.stage !== 'gap' || state.unlocked === action.on) return notHere(state);
      return say(
        { ...state, unlocked: action.on },
        action.on ? 'log-unlocked' : 'log-locked',
        'citizen',
      );
    case 'answer-summons':
      if (state.summons !== 'due') return notHere(state);
      return action.go
        ? say({ ...state, summons: 'obeyed' }, 'log-obeyed', 'both')
        : say({ ...state, summons: 'stayed-away' }, 'log-stayed-away', 'both');
    case 'set-device':
      return setting(state, { device: action.to });
    case 'set-sharing':
      return setting(state, { sharing: action.to });
    case 'try':
      return tryFile(state, action);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'the-update') {
    return state.summons === 'obeyed' || state.summons === 'stayed-away';
  }
  if (state.scenario === 'sandbox') {
    const kinds = new Set(state.trials.map((trial) => `${trial.seal} ${trial.approvedType}`));
    const settings = new Set(state.trials.map((trial) => `${trial.device} ${trial.sharing}`));
    return state.trials.length >= 4 && kinds.size >= 2 && settings.size >= 2;
  }
  const opened = new Set(
    state.files.filter((file) => file.outcome !== null).map((file) => file.seal),
  );
  return opened.size === 4;
}

export const engine: LabEngine<State, Action> = {
  id: 'will-it-open',
  scenarios: [
    {
      id: 'four-files',
      worked: [
        { type: 'open', file: 'book' },
        { type: 'open', file: 'photo' },
        { type: 'open', file: 'friend' },
        { type: 'open', file: 'text' },
        { type: 'rename', file: 'text' },
        { type: 'open', file: 'text' },
        { type: 'make-photo' },
      ],
    },
    {
      id: 'the-update',
      worked: [
        { type: 'use', what: 'play-unsigned' },
        { type: 'later' },
        { type: 'use', what: 'play-unsigned' },
        { type: 'later' },
        { type: 'later' },
        { type: 'use', what: 'exchange-usb' },
        { type: 'later' },
        { type: 'answer-summons', go: true },
        { type: 'use', what: 'send-pictures' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'try', seal: 'other', approvedType: true, guess: 'refused' },
        { type: 'set-sharing', to: 'approved-too' },
        { type: 'try', seal: 'other', approvedType: true, guess: 'opens' },
        { type: 'try', seal: 'state', approvedType: false, guess: 'opens' },
        { type: 'set-device', to: 'tablet-2015' },
        { type: 'try', seal: 'other', approvedType: true, guess: 'opens' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
