/**
 * Who answers the survey. A country whose true share of viewers the learner sets, and a desk that can ask only those who
 * left, or those who take a forbidden call. Mechanism: `nkn-defector-sample` of content/facts/north-korea-networks.yaml.
 *
 * The make-up of those who are asked is held as it was published, whatever the country is like; the country is invented.
 */
import { say } from '@/lib/labs/log';
import { drawChance, drawUnit, type RngState, seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';
import { figures } from '@/lib/labs/who-answers-the-survey/published';
import {
  type Action,
  actionSchema,
  type Cell,
  type Dare,
  invented,
  type Poll,
  type Region,
  regions,
  type State,
  type Weighing,
  scenarioIds,
  sexes,
} from '@/lib/labs/who-answers-the-survey/state';

/** Of those who left and were asked, the percent from each region, as published. What isn't given is the rest. */
export const makeUp: Readonly<Record<Region, number>> = {
  border: figures.border.value,
  inland: 100 - figures.border.value - figures.capital.value,
  capital: figures.capital.value,
};

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  return {
    scenario: id,
    rng: seedRng(seed),
    watching: {
      border: 85,
      inland: id === 'the-corridor' ? 60 : 30,
      capital: id === 'the-corridor' ? 60 : 30,
    },
    dare: 1,
    size: id === 'sandbox' ? 300 : 6000,
    weighing: 'none',
    poll: null,
    findings: [],
    log: [],
  };
}

/** Percent of everybody in the country who has watched. */
export const truthOf = (watching: State['watching']): number =>
  regions.reduce((sum, region) => sum + (invented.people[region] * watching[region]) / 100, 0);

/** The chance that somebody who is asked has watched, where `percent` have and those are `times` likelier to be asked. */
export function chanceAmongAsked(percent: number, times: number): number {
  const watch = (percent / 100) * times;
  return watch / (watch + 1 - percent / 100);
}

/** What a survey of leavers shows on average, in percent, before any weight. */
export const expectedAnswer = (watching: State['watching'], dare: Dare): number =>
  regions.reduce(
    (sum, region) => sum + makeUp[region] * chanceAmongAsked(watching[region], dare),
    0,
  );

function drawRegion(rng: RngState): { rng: RngState; region: Region } {
  const draw = drawUnit(rng);
  const at = draw.value * 100;
  if (at < makeUp.border) return { rng: draw.rng, region: 'border' };
  return { rng: draw.rng, region: at < makeUp.border + makeUp.inland ? 'inland' : 'capital' };
}

/** Asks `size` people who left, or calls the published number of people near the border. */
function drawPoll(state: State, kind: Poll['kind']): { rng: RngState; poll: Poll } {
  const count = kind === 'called' ? figures.called.value : state.size;
  const women = kind === 'called' ? invented.women : figures.women.value;
  const times = kind === 'called' ? invented.takesCall : state.dare;
  const tally = new Map<string, { asked: number; watched: number }>();
  let rng = state.rng;
  for (let i = 0; i < count; i += 1) {
    let region: Region = 'border';
    if (kind === 'left') ({ rng, region } = drawRegion(rng));
    const woman = drawChance(rng, women / 100);
    const watches = drawChance(woman.rng, chanceAmongAsked(state.watching[region], times));
    rng = watches.rng;
    const key = `${region} ${woman.value ? 'women' : 'men'}`;
    const cell = tally.get(key) ?? { asked: 0, watched: 0 };
    tally.set(key, {
      asked: cell.asked + 1,
      watched: cell.watched + (watches.value ? 1 : 0),
    });
  }
  const cells = regions.flatMap((region) =>
    sexes.map((sex): Cell => {
      const { asked, watched } = tally.get(`${region} ${sex}`) ?? { asked: 0, watched: 0 };
      return { region, sex, asked, watched };
    }),
  );
  return { rng, poll: { kind, cells } };
}

export const totalOf = (cells: readonly Cell[]): { asked: number; watched: number } => ({
  asked: cells.reduce((sum, cell) => sum + cell.asked, 0),
  watched: cells.reduce((sum, cell) => sum + cell.watched, 0),
});

/**
 * The percent that a poll shows, each group counted as much as it weighs in the country. A group of which nobody was
 * asked can't be given a weight, and falls out.
 */
export function answerOf(poll: Poll, weighing: Weighing): number {
  const groups =
    weighing === 'region'
      ? regions.map((region) => ({
          weight: invented.people[region],
          ...totalOf(poll.cells.filter((cell) => cell.region === region)),
        }))
      : sexes.map((sex) => ({
          weight: sex === 'women' ? invented.women : 100 - invented.women,
          ...totalOf(poll.cells.filter((cell) => cell.sex === sex)),
        }));
  const all = totalOf(poll.cells);
  if (weighing === 'none') return (100 * all.watched) / all.asked;
  const there = groups.filter((group) => group.asked > 0);
  const weight = there.reduce((sum, group) => sum + group.weight, 0);
  return (
    (100 * there.reduce((sum, one) => sum + (one.weight * one.watched) / one.asked, 0)) / weight
  );
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** Notes what the desk now says, beside what is so. */
function found(state: State, poll: Poll): State {
  const finding = {
    kind: poll.kind,
    weighing: state.weighing,
    asked: totalOf(poll.cells).asked,
    answer: answerOf(poll, state.weighing),
    truth: truthOf(state.watching),
    dare: state.dare,
  };
  return say(
    { ...state, poll, findings: [...state.findings, finding] },
    `log-found-${poll.kind}`,
    'authority',
    { asked: finding.asked, answer: Math.round(finding.answer), by: state.weighing },
  );
}

function poll(state: State, kind: Poll['kind']): State {
  if (kind === 'called' && state.scenario === 'the-corridor') return notHere(state);
  const drawn = drawPoll(state, kind);
  return found({ ...state, rng: drawn.rng }, drawn.poll);
}

/** Sets a region's share; in the first scenario all that is not the border moves together. */
function share(state: State, { region, to }: Extract<Action, { type: 'share' }>): State {
  const corridor = state.scenario === 'the-corridor';
  if (state.scenario === 'weights' || (corridor && region !== 'inland')) return notHere(state);
  if (state.watching[region] === to) return notHere(state);
  const watching = { ...state.watching, [region]: to, ...(corridor ? { capital: to } : {}) };
  return say({ ...state, watching, poll: null }, 'log-share', 'citizen', {
    region: corridor ? 'away' : region,
    to,
    truth: Math.round(truthOf(watching)),
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'share':
      return share(state, action);
    case 'dare':
      if (state.scenario === 'the-corridor' || state.dare === action.to) return notHere(state);
      return say({ ...state, dare: action.to, poll: null }, 'log-dare', 'citizen', {
        times: action.to,
      });
    case 'size':
      if (state.scenario !== 'sandbox' || state.size === action.to) return notHere(state);
      return say({ ...state, size: action.to, poll: null }, 'log-size', 'authority', {
        n: action.to,
      });
    case 'weigh': {
      if (state.scenario === 'the-corridor' || state.weighing === action.by) return notHere(state);
      const weighed = say({ ...state, weighing: action.by }, 'log-weigh', 'authority', {
        by: action.by,
      });
      return state.poll === null ? weighed : found(weighed, state.poll);
    }
    case 'ask':
      return poll(state, 'left');
    case 'call':
      return poll(state, 'called');
  }
}

function reached(state: State): boolean {
  const truths = new Set(state.findings.map((one) => one.truth));
  if (state.scenario === 'the-corridor') return truths.size >= 2;
  if (state.scenario === 'weights') {
    const weighed = state.findings.filter(
      (one) => one.kind === 'left' && one.weighing === 'region',
    );
    return new Set(weighed.map((one) => one.dare)).size >= 2;
  }
  return state.findings.length >= 3 && truths.size >= 2;
}

export const engine: LabEngine<State, Action> = {
  id: 'who-answers-the-survey',
  scenarios: [
    {
      id: 'the-corridor',
      worked: [
        { type: 'ask' },
        { type: 'share', region: 'inland', to: 30 },
        { type: 'ask' },
        { type: 'share', region: 'inland', to: 10 },
        { type: 'ask' },
      ],
    },
    {
      id: 'weights',
      worked: [
        { type: 'ask' },
        { type: 'weigh', by: 'sex' },
        { type: 'weigh', by: 'region' },
        { type: 'dare', to: 3 },
        { type: 'ask' },
        { type: 'call' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'size', to: 6000 },
        { type: 'share', region: 'inland', to: 60 },
        { type: 'share', region: 'capital', to: 60 },
        { type: 'ask' },
        { type: 'share', region: 'inland', to: 10 },
        { type: 'share', region: 'capital', to: 10 },
        { type: 'dare', to: 3 },
        { type: 'ask' },
        { type: 'size', to: 50 },
        { type: 'ask' },
        { type: 'weigh', by: 'region' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
