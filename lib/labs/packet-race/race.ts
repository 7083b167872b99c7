/**
 * One race: when a question is copied, when a forgery is there, when the true answer comes, and which of them is believed.
 * Times come from `invented`, but for the published shares and bounds.
 */
import { published } from '@/lib/labs/packet-race/published';
import {
  type Believed,
  invented,
  type Name,
  type Page,
  type Race,
  type State,
} from '@/lib/labs/packet-race/state';
import { drawChance, drawInt, type RngState } from '@/lib/labs/prng';

type Times = Pick<Race, 'border' | 'sent' | 'forged' | 'reach' | 'answer'>;

/** Whether the injector's patterns match a name. A pattern without an anchor matches strangers too. */
export const isListed = (name: Name): boolean => name !== 'free';

function between(rng: RngState, [min, max]: readonly [number, number]) {
  return drawInt(rng, min, max);
}

/** Times of a question that the injector answers; `forged` and `answer` as if both came. */
function drawTimes(rng: RngState, place: State['place']): { rng: RngState; times: Times } {
  if (place === 'home') {
    const answer = between(rng, invented.home);
    const times = { border: null, sent: null, forged: null, reach: Math.ceil(answer.value / 2) };
    return { rng: answer.rng, times: { ...times, answer: answer.value } };
  }
  if (place === 'abroad') {
    const answer = between(rng, invented.abroad.answer);
    const late = drawChance(answer.rng, published.lateFromAbroad.value);
    const by = between(late.rng, late.value ? invented.abroad.late : invented.abroad.early);
    const forged = late.value ? answer.value + by.value : answer.value - by.value;
    const reach = Math.ceil(answer.value / 2);
    const border = Math.min(Math.floor((forged - 2) / 2), reach - 3);
    return {
      rng: by.rng,
      times: { border, sent: forged - border, forged, reach, answer: answer.value },
    };
  }
  const forged = between(rng, invented.forged);
  const usual = drawChance(forged.rng, published.lead.share);
  const lead = between(usual.rng, usual.value ? invented.lead[place] : invented.leadSeldom);
  const answer = forged.value + lead.value;
  const border = Math.floor((forged.value - 2) / 2);
  return {
    rng: lead.rng,
    times: {
      border,
      sent: forged.value - border,
      forged: forged.value,
      reach: Math.max(border + 1, Math.ceil(answer / 2)),
      answer,
    },
  };
}

const base = (state: State) => ({
  at: state.clock,
  server: 'a' as const,
  place: state.place,
  position: state.position,
  target: state.target,
  name: null,
  page: null,
  trigger: null,
  slipped: false,
  ignore: state.ignore,
  toServer: null,
  entry: null,
});

/** A question about a name. The injector keeps nothing but its place on its list of addresses. */
export function askRace(state: State, name: Name): { rng: RngState; race: Race } {
  const { rng, times } = drawTimes(state.rng, state.place);
  const acts = isListed(name) && times.border !== null;
  const held = acts && state.position === 'inline';
  const forged = acts ? times.forged : null;
  const reach = held ? null : times.reach;
  const answer = held || state.target === 'nobody' ? null : times.answer;
  const first: Believed =
    forged !== null && (answer === null || forged < answer)
      ? 'forged'
      : answer === null
        ? 'nothing'
        : 'true';
  return {
    rng,
    race: {
      ...base(state),
      filter: 'dns',
      name,
      trigger: acts ? 'list' : null,
      border: times.border,
      sent: acts ? times.sent : null,
      forged,
      reach,
      answer,
      entry: acts ? state.pool + 1 : null,
      believed: first,
    },
  };
}

/** Chance that the penalty hits a connection. */
export function hitChance(hit: State['hit']): number {
  const { low, high } = published.hit;
  return hit === 'low' ? low : hit === 'high' ? high : (low + high) / 2;
}

/** The penalty that stands against a server now; undefined: none. It ends at its last second. */
export const penaltyAgainst = (state: State, server: Race['server']) =>
  state.penalties.find((one) => one.server === server && one.until > state.clock);

/** A web request over an unencrypted line. The machine that is asked stands abroad. */
export function requestRace(
  state: State,
  page: Page,
  server: Race['server'],
): { rng: RngState; race: Race } {
  const hit = drawChance(state.rng, hitChance(state.hit));
  const caught = drawChance(hit.rng, published.caught.value);
  const reset = between(caught.rng, invented.reset);
  const data = between(reset.rng, invented.page);
  const penal = penaltyAgainst(state, server) !== undefined && hit.value;
  const listed = page === 'word';
  const trigger = penal ? 'penalty' : listed && caught.value ? 'list' : null;
  const answer = data.value;
  const reach = Math.ceil(answer / 2);
  const border = Math.min(Math.floor((reset.value - 2) / 2), reach - 3);
  const sent = reset.value - border;
  const held = trigger !== null && state.position === 'inline';
  const believed: Believed =
    trigger === null
      ? 'page'
      : state.ignore
        ? held
          ? 'nothing'
          : 'page'
        : held || reset.value < answer
          ? 'reset'
          : 'page';
  return {
    rng: data.rng,
    race: {
      ...base(state),
      filter: 'http',
      place: 'far',
      target: 'server',
      page,
      server,
      trigger,
      slipped: listed && trigger === null,
      border,
      sent: trigger === null ? null : sent,
      forged: trigger === null ? null : reset.value,
      toServer: trigger === null || held ? null : sent + (reach - border),
      reach: held ? null : reach,
      answer: held ? null : answer,
      believed,
    },
  };
}

export const eventKinds = [
  'leaves',
  'copy',
  'held',
  'passes',
  'forged',
  'reaches',
  'to-server',
  'answer',
  'end',
] as const;
export interface RaceEvent {
  readonly kind: (typeof eventKinds)[number];
  readonly ms: number;
}

/** What happens in a race, in order. It begins with the question leaving and ends with nothing more coming. */
export function eventsOf(race: Race): readonly RaceEvent[] {
  const acts = race.trigger !== null;
  const all: readonly [RaceEvent['kind'], number | null][] = [
    ['leaves', 0],
    [acts ? (race.position === 'inline' ? 'held' : 'copy') : 'passes', race.border],
    ['forged', race.forged],
    ['reaches', race.reach],
    ['to-server', race.toServer],
    ['answer', race.answer],
  ];
  const happened = all
    .flatMap(([kind, ms]) => (ms === null ? [] : [{ kind, ms }]))
    .sort((a, b) => a.ms - b.ms);
  const last = happened.at(-1)?.ms ?? 0;
  return race.answer === null ? [...happened, { kind: 'end', ms: last }] : happened;
}
