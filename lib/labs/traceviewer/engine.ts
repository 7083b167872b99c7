/**
 * The recorder and its album. A tablet or phone takes pictures of its own screen, by the rule that one of three reports
 * gives, and keeps them where its owner can't delete them; an official who holds the device sees the series.
 * Mechanisms: `traceviewer`, `red-flag`, `chilling-effect` of content/facts/north-korea-devices.yaml.
 *
 * Nothing here ever leaves the device before it is held: no source read shows that pictures are sent anywhere.
 */
import { drawChance, drawShuffled, seedRng } from '@/lib/labs/prng';
import {
  type Action,
  actionSchema,
  apps,
  appOf,
  canSet,
  type Deed,
  type Evening,
  eveningMinutes,
  intervalMinutes,
  type Picture,
  randomChance,
  sampleSize,
  type Settings,
  type State,
  type Subject,
} from '@/lib/labs/traceviewer/state';
import { say } from '@/lib/labs/log';
import type { LabEngine } from '@/lib/labs/types';

const firstSettings: Readonly<Record<string, Settings>> = {
  'an-evening': { trigger: 'opening', album: 'visible', look: 'all', slots: 60 },
  'two-albums': { trigger: 'random', album: 'visible', look: 'all', slots: 60 },
  sandbox: { trigger: 'interval', album: 'sealed', look: 'sample', slots: 60 },
};

const freshShows = Object.fromEntries(apps.map((app) => [app, `${app}-open`])) as State['shows'];

function freshEvening(settings: Settings): Evening {
  return {
    album: settings.album,
    trigger: settings.trigger,
    pictures: [],
    deeds: [],
    pages: [],
    uses: [],
    looked: null,
  };
}

function start(scenario: string, seed: number): State {
  const id = Object.hasOwn(firstSettings, scenario) ? scenario : 'an-evening';
  const settings = firstSettings[id] as Settings;
  return {
    scenario: id,
    rng: seedRng(seed),
    settings,
    clock: 0,
    app: 'home',
    shows: freshShows,
    where: 'here',
    viewing: null,
    aware: false,
    soughtDelete: false,
    now: freshEvening(settings),
    past: [],
    log: [],
  };
}

const screenOf = (state: State): Subject =>
  state.app === 'home' ? 'home' : state.shows[state.app];

/** Takes a picture of what is on the screen; the oldest goes when there is no room. The owner is told nothing. */
function takePicture(state: State): State {
  const last = state.now.pictures.at(-1);
  const picture: Picture = {
    n: (last?.n ?? 0) + 1,
    at: state.clock,
    app: state.app,
    subject: screenOf(state),
  };
  const pictures = [...state.now.pictures, picture].slice(-state.settings.slots);
  return { ...state, now: { ...state.now, pictures } };
}

/** Lets minutes go by, one at a time, with the pictures that fall due in them. */
function pass(state: State, minutes: number): State {
  let next = state;
  for (let i = 0; i < minutes && next.clock < eveningMinutes; i += 1) {
    next = { ...next, clock: next.clock + 1 };
    if (next.settings.trigger === 'random') {
      const draw = drawChance(next.rng, randomChance);
      next = { ...next, rng: draw.rng };
      if (draw.value) next = takePicture(next);
    } else if (next.settings.trigger === 'interval' && next.clock % intervalMinutes === 0) {
      next = takePicture(next);
    }
  }
  return next;
}

function addDeed(state: State, what: Deed['what'], candid: boolean): State {
  const deed: Deed = { at: state.clock, what, candid, where: state.where, aware: state.aware };
  return { ...state, now: { ...state.now, deeds: [...state.now.deeds, deed] } };
}

function open(state: State, app: (typeof apps)[number]): State {
  if (app === 'album' && state.settings.album === 'sealed') {
    const tried = pass({ ...state, aware: true }, 1);
    return say(tried, 'log-folder-shut', 'citizen');
  }
  const opened = pass(
    {
      ...state,
      app,
      viewing: null,
      now: { ...state.now, uses: [...state.now.uses, { at: state.clock, app }] },
    },
    1,
  );
  const pictured = opened.settings.trigger === 'opening' ? takePicture(opened) : opened;
  if (app !== 'album') return say(pictured, `log-open-${app}`, 'citizen');
  const seen = { ...pictured, aware: true };
  return say(seen, 'log-album', 'citizen', { count: seen.now.pictures.length });
}

function doInApp(state: State, what: Extract<Action, { type: 'do' }>['what']): State {
  const app = appOf(what);
  if (state.app !== app) return say(state, 'log-not-there', 'citizen', { app });
  const shown: State = { ...state, shows: { ...state.shows, [app]: what } };
  const candid = what === 'smuggled-title' || what === 'message-candid';
  const done = addDeed(shown, what, candid);
  const logged =
    app === 'reader'
      ? {
          ...done,
          now: { ...done.now, pages: [...done.now.pages, { at: done.clock, page: what }] },
        }
      : done;
  return say(pass(logged, 4), `log-do-${what}`, 'citizen');
}

function inspect(state: State): State {
  const numbers = state.now.pictures.map((picture) => picture.n);
  let rng = state.rng;
  let looked: readonly number[] = numbers;
  if (state.settings.look === 'sample') {
    const draw = drawShuffled(state.rng, numbers);
    rng = draw.rng;
    looked = [...draw.value.slice(0, sampleSize)].sort((a, b) => a - b);
  }
  const held: State = { ...state, rng, app: 'home', viewing: null, now: { ...state.now, looked } };
  return say(held, 'log-inspect', 'both', { count: numbers.length, looked: looked.length });
}

function nextEvening(state: State): State {
  const second = state.scenario === 'two-albums';
  if (state.scenario === 'an-evening' || (second && state.past.length > 0)) {
    return say(state, 'log-no-next', 'citizen');
  }
  const settings: Settings = second ? { ...state.settings, album: 'sealed' } : state.settings;
  return say(
    {
      ...state,
      settings,
      clock: 0,
      app: 'home',
      shows: freshShows,
      where: 'here',
      viewing: null,
      past: [...state.past, state.now],
      now: freshEvening(settings),
    },
    'log-next-evening',
    'both',
    { evening: state.past.length + 2, album: settings.album },
  );
}

function set(state: State, change: Partial<Settings>): State {
  if (!canSet(state)) return say(state, 'log-not-now', 'citizen');
  const settings = { ...state.settings, ...change };
  return { ...state, settings, now: freshEvening(settings) };
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'set-trigger':
      return set(state, { trigger: action.to });
    case 'set-album':
      return set(state, { album: action.to });
    case 'set-look':
      return set(state, { look: action.to });
    case 'set-slots':
      return set(state, { slots: action.to });
    case 'next-evening':
      return state.now.looked === null ? say(state, 'log-not-now', 'citizen') : nextEvening(state);
    default:
  }
  if (state.now.looked !== null) return say(state, 'log-held', 'citizen');
  if (action.type === 'inspect') return inspect(state);
  if (state.clock >= eveningMinutes) return say(state, 'log-late', 'citizen');

  switch (action.type) {
    case 'wait':
      return say(pass(state, 10), 'log-wait', 'citizen');
    case 'say': {
      const candid = action.what === 'candid';
      const said = addDeed(state, candid ? 'said-candid' : 'said-plain', candid);
      return say(pass(said, 5), candid ? 'log-say-candid' : 'log-say-plain', 'citizen', {
        where: state.where,
      });
    }
    case 'move': {
      if (action.to === state.where)
        return say(state, 'log-already', 'citizen', { where: action.to });
      const moved = action.to === 'away' ? addDeed(state, 'moved-away', false) : state;
      return say(pass({ ...moved, where: action.to }, 1), 'log-move', 'citizen', {
        where: action.to,
      });
    }
    default:
  }
  // What is left needs the device in hand.
  if (state.where === 'away') return say(state, 'log-away', 'citizen');
  switch (action.type) {
    case 'open':
      return open(state, action.app);
    case 'do':
      return doInApp(state, action.what);
    case 'view': {
      const there = state.now.pictures.some((picture) => picture.n === action.n);
      if (state.app !== 'album' || !there) return say(state, 'log-no-picture', 'citizen');
      return say(pass({ ...state, viewing: action.n }, 1), 'log-view', 'citizen', { n: action.n });
    }
    case 'seek-delete':
      if (state.app !== 'album') return say(state, 'log-no-picture', 'citizen');
      return say({ ...state, soughtDelete: true }, 'log-no-delete', 'citizen');
  }
}

function reached(state: State): boolean {
  const held = state.now.looked !== null;
  if (state.scenario === 'two-albums') return held && state.past.length > 0;
  if (state.scenario === 'sandbox') return held;
  return held && state.aware;
}

export const engine: LabEngine<State, Action> = {
  id: 'traceviewer',
  scenarios: [
    {
      id: 'an-evening',
      worked: [
        { type: 'open', app: 'reader' },
        { type: 'do', what: 'page-recipes' },
        { type: 'open', app: 'files' },
        { type: 'do', what: 'smuggled-title' },
        { type: 'open', app: 'album' },
        { type: 'seek-delete' },
        { type: 'move', to: 'away' },
        { type: 'say', what: 'candid' },
        { type: 'inspect' },
      ],
    },
    {
      id: 'two-albums',
      worked: [
        { type: 'open', app: 'messages' },
        { type: 'do', what: 'message-candid' },
        { type: 'open', app: 'album' },
        { type: 'inspect' },
        { type: 'next-evening' },
        { type: 'open', app: 'album' },
        { type: 'open', app: 'messages' },
        { type: 'do', what: 'message-plain' },
        { type: 'wait' },
        { type: 'wait' },
        { type: 'inspect' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'set-trigger', to: 'interval' },
        { type: 'open', app: 'files' },
        { type: 'do', what: 'smuggled-title' },
        { type: 'open', app: 'game' },
        { type: 'wait' },
        { type: 'wait' },
        { type: 'wait' },
        { type: 'inspect' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
