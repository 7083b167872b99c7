/**
 * Suspicion, delays, answers and the decision. Mechanism: `gfw-active-probing` of content/facts/great-firewall.yaml.
 * What was not published (how often a suspicious packet is followed up, how long a decision takes) is invented here and
 * labelled so in the lab's text.
 */
import { type Draw, drawChance, drawInt, drawUnit, type RngState } from '@/lib/labs/prng';
import { figures, firstReplays, lengthBands } from '@/lib/labs/the-prober/published';
import type { Kind, Probe, ProbeKind, Reaction, Run, Settings } from '@/lib/labs/the-prober/state';

export const invented = {
  /** Chance that a packet of the favoured length and of low randomness is followed up. */
  base: 0.15,
  /** Chance, after each sending of a recorded packet, that it is sent once more. */
  again: 0.6,
  /** Share of the probes that one process of the seven sends. */
  mainProcess: 0.8,
  /** How many times likelier a decision to block is in a sensitive week. */
  sensitiveTimes: 5,
  /** Seconds from the first probe within which people decide, if they decide to block. */
  decisionFrom: 900,
  decisionTo: 30 * 86_400,
  /** Connections that each server of the run of many gets in its month. */
  fleetConnections: 6,
} as const;

/** How suspicious a first packet is, 0 to 1: by its length in bytes and by its randomness in bits a byte. */
export function suspicion(length: number, bits: number): number {
  return invented.base * lengthWeight(length) * noiseWeight(bits);
}

/** 1 for a length whose remainder is the favoured one of its band; for others as much less as they were seen less. */
function lengthWeight(length: number): number {
  if (length < figures.shortestPacket.value || length > figures.longestPacket.value) return 0;
  const band = lengthBands.find((one) => length >= one.from && length <= one.to);
  if (band === undefined) return 0.05;
  const best = Math.max(...band.shares.map(([, share]) => share));
  const found = band.shares.find(([remainder]) => remainder === length % 16);
  if (found !== undefined) return found[1] / best;
  const left = 1 - band.shares.reduce((sum, [, share]) => sum + share, 0);
  return left / (16 - band.shares.length) / best;
}

/** Between the two published points on a straight line; level beyond them. */
function noiseWeight(bits: number): number {
  const { calmBits, noisyBits, noisyTimes } = figures;
  const along = (bits - calmBits.value) / (noisyBits.value - calmBits.value);
  return 1 + (noisyTimes.value - 1) * Math.min(1, Math.max(0, along));
}

/** Points of the delays' distribution: share, and the seconds within which it had come. */
const points: readonly (readonly [share: number, seconds: number])[] = [
  [0, figures.shortest.value],
  ...firstReplays.map(({ value, within }) => [value, within] as const),
  [1, figures.longest.value],
];

/** Seconds to the first replay: the published points, joined by straight lines over the logarithm of time. */
export function drawFirstDelay(rng: RngState): Draw<number> {
  const draw = drawUnit(rng);
  const at = points.findIndex(([share]) => share > draw.value);
  const [lowShare, low] = points[at - 1] ?? [0, figures.shortest.value];
  const [highShare, high] = points[at] ?? [1, figures.longest.value];
  const along = (draw.value - lowShare) / (highShare - lowShare);
  return { rng: draw.rng, value: between(low, high, along) };
}

function between(low: number, high: number, along: number): number {
  return Math.exp(Math.log(low) + along * (Math.log(high) - Math.log(low)));
}

/** Seconds between `low` and `high`, each power of ten as likely as the next. */
export function drawDelay(rng: RngState, low: number, high: number): Draw<number> {
  const draw = drawUnit(rng);
  return { rng: draw.rng, value: between(low, Math.max(low, high), draw.value) };
}

/** What a server gives back to a probe. The first three kinds are the published table's; the others are ours. */
export function reactionOf(kind: Kind, probe: ProbeKind): Reaction {
  switch (kind) {
    case 'answers':
      return probe === 'replay' ? 'data' : 'timeout';
    case 'breaks':
      return 'reset';
    case 'silent':
    case 'quiet':
      return 'timeout';
    case 'web':
      return 'error';
    case 'tor':
      return probe === 'tor' ? 'tor' : 'close';
  }
}

function probe(
  rng: RngState,
  at: number,
  kind: ProbeKind,
  packet: number,
  bytes: number,
): Draw<Probe> {
  const address = drawInt(rng, 1, figures.addresses.value);
  const main = drawChance(address.rng, invented.mainProcess);
  const other = drawInt(main.rng, 1, figures.processes.value - 1);
  const value: Probe = {
    at,
    kind,
    packet,
    address: address.value,
    process: main.value ? 0 : other.value,
    bytes,
    reaction: null,
  };
  return { rng: other.rng, value };
}

/** Probes that a recorded packet brings about, with the seconds to its first replay. */
export function plan(
  rng: RngState,
  now: number,
  packet: number,
  settings: Settings,
): Draw<{ readonly probes: readonly Probe[]; readonly first: number }> {
  const first = drawFirstDelay(rng);
  let state = first.rng;
  const probes: Probe[] = [];
  const add = (at: number, kind: ProbeKind, bytes: number) => {
    const made = probe(state, at, kind, packet, bytes);
    state = made.rng;
    probes.push(made.value);
  };
  if (settings.kind === 'tor') {
    add(now + first.value, 'tor', 0);
    return { rng: state, value: { probes, first: first.value } };
  }
  add(now + first.value, 'replay', settings.length);
  for (let sent = 1; sent < figures.mostReplays.value; sent += 1) {
    const again = drawChance(state, invented.again);
    state = again.rng;
    if (!again.value) break;
    const changed = drawChance(state, 0.5);
    const delay = drawDelay(changed.rng, first.value, figures.longest.value);
    state = delay.rng;
    add(now + delay.value, changed.value ? 'changed' : 'replay', settings.length);
  }
  const noise = drawDelay(state, 1, figures.longest.value);
  state = noise.rng;
  add(now + noise.value, 'random', figures.randomBytes.value);
  return { rng: state, value: { probes, first: first.value } };
}

/** The next stage: other bytes changed. It is ordered once a server has answered a replay with data. */
export function follow(
  rng: RngState,
  now: number,
  packet: number,
  bytes: number,
): Draw<readonly Probe[]> {
  let state = rng;
  const probes: Probe[] = [];
  for (let i = 0; i < 3; i += 1) {
    const delay = drawDelay(state, 30, 86_400);
    const made = probe(delay.rng, now + delay.value, 'changed-more', packet, bytes);
    state = made.rng;
    probes.push(made.value);
  }
  return { rng: state, value: probes };
}

/** When a server that was first probed at `now` is blocked by people's decision: null for never. */
function decideByPeople(rng: RngState, now: number, sensitive: boolean): Draw<number | null> {
  const share = figures.blocked.value / figures.machines.value;
  const chance = drawChance(rng, sensitive ? share * invented.sensitiveTimes : share);
  const delay = drawDelay(chance.rng, invented.decisionFrom, invented.decisionTo);
  return { rng: delay.rng, value: chance.value ? now + delay.value : null };
}

/** Lets a probe arrive: its answer, what the answer brings about, and the decision if it is the first. */
export function arrive(run: Run, coming: Probe): Run {
  const { settings } = run;
  const reaction = reactionOf(settings.kind, coming.kind);
  let next: Run = { ...run, arrived: [...run.arrived, { ...coming, reaction }] };
  const gaveAway = reaction === 'data' || reaction === 'tor';
  if (reaction === 'data' && !run.followed.includes(coming.packet)) {
    const more = follow(next.rng, coming.at, coming.packet, coming.bytes);
    next = {
      ...next,
      rng: more.rng,
      due: [...next.due, ...more.value].sort((a, b) => a.at - b.at),
      followed: [...next.followed, coming.packet],
    };
  }
  // Tor needs one probe and no person; so does the machine of the second explanation.
  if (gaveAway && next.blockAt === null && (reaction === 'tor' || settings.decider === 'machine')) {
    return { ...next, decided: true, blockAt: coming.at };
  }
  if (!next.decided && settings.decider === 'people') {
    const decision = decideByPeople(next.rng, coming.at, settings.sensitive);
    return { ...next, rng: decision.rng, decided: true, blockAt: decision.value };
  }
  return next;
}

/** Whether the way back from the server is cut at this moment. */
export function isBlocked(run: Pick<Run, 'blockAt' | 'now'>): boolean {
  return run.blockAt !== null && run.blockAt <= run.now;
}
