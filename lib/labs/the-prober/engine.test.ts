import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/the-prober/actions';
import { engine } from '@/lib/labs/the-prober/engine';
import {
  figures,
  firstReplays,
  lengthBands,
  publishedReactions,
} from '@/lib/labs/the-prober/published';
import { drawFirstDelay, reactionOf, suspicion } from '@/lib/labs/the-prober/rules';
import { type Action, maxConnections, type State, spans } from '@/lib/labs/the-prober/state';
import { describeEngine, factWords } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

const { mechanisms } = factWords(['great-firewall']);
const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
const month: readonly Action[] = [
  { type: 'connect', count: 100 },
  { type: 'wait', span: 'weeks' },
  { type: 'wait', span: 'weeks' },
];

describeEngine(engine, {
  topics: ['great-firewall'],
  everyAction,
  published: [...Object.values(figures), ...firstReplays],
});

describe('the-prober as it was published', () => {
  it('has the bands of lengths in the words that hold them', () => {
    for (const band of lengthBands)
      expect(mechanisms.get('gfw-active-probing')).toContain(band.says);
  });

  it('times first replays as told: a fifth in a second, half in a minute, three quarters in a quarter of an hour', () => {
    let rng = 11;
    const delays = Array.from({ length: 20_000 }, () => {
      const draw = drawFirstDelay(rng);
      rng = draw.rng;
      return draw.value;
    });
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(figures.shortest.value - 1e-9);
    expect(Math.max(...delays)).toBeLessThanOrEqual(figures.longest.value);
    for (const { within, value } of firstReplays) {
      const share = delays.filter((delay) => delay <= within).length / delays.length;
      expect(Math.abs(share - value)).toBeLessThan(0.02);
    }
  });

  it('suspects noise almost four times as often as calm, and some lengths far more than others', () => {
    const { noisyBits, calmBits, noisyTimes } = figures;
    expect(suspicion(233, noisyBits.value) / suspicion(233, calmBits.value)).toBeCloseTo(
      noisyTimes.value,
    );
    expect(suspicion(50, 8)).toBe(0);
    expect(suspicion(1200, 8)).toBe(0);
    for (const { from, to, shares } of lengthBands) {
      const weights = new Map<number, number>();
      for (let length = from; length <= to; length += 1) {
        weights.set(length % 16, suspicion(length, 7.2));
      }
      const all = [...weights.values()].reduce((sum, one) => sum + one, 0);
      expect(weights.size).toBe(16);
      for (const [remainder, share] of shares) {
        expect((weights.get(remainder) ?? 0) / all).toBeCloseTo(share);
      }
    }
    for (let length = 0; length <= 1500; length += 1) {
      const chance = suspicion(length, 8);
      expect(chance >= 0 && chance <= 1).toBe(true);
    }
  });

  it.each(publishedReactions)('$kind: $replay to a replay, $changed to a changed one', (row) => {
    expect(reactionOf(row.kind, 'replay')).toBe(row.replay);
    expect(reactionOf(row.kind, 'changed')).toBe(row.changed);
  });

  it('comes to the next stage only after an answer with data', () => {
    const silent = run(engine.start('sandbox', 3), month);
    expect(silent.arrived.length).toBeGreaterThan(50);
    expect(silent.arrived.some((one) => one.kind === 'changed-more')).toBe(false);
    const answering = run(engine.start('sandbox', 3), [
      { type: 'server', to: 'answers' },
      ...month,
    ]);
    expect(answering.arrived.some((one) => one.kind === 'changed-more')).toBe(true);
  });

  it('is a reaction and not a scan: who is not used is not probed', () => {
    const unused = run(engine.start('a-server-is-found', 4), [
      { type: 'wait', span: 'weeks' },
      { type: 'wait', span: 'weeks' },
    ]);
    expect(unused.arrived).toEqual([]);
  });

  it('blocks about as few servers as were blocked, if people decide', () => {
    let blocked = 0;
    const runs = 60;
    for (let seed = 1; seed <= runs; seed += 1) {
      const state = engine.step(engine.start('sandbox', seed), { type: 'fleet' });
      const servers = state.fleets[0]?.servers ?? [];
      expect(servers.length).toBe(figures.machines.value);
      blocked += servers.filter((one) => one.blocked).length;
      expect(servers.filter((one) => one.blocked && one.probes === 0)).toEqual([]);
    }
    expect(Math.abs(blocked / runs - figures.blocked.value)).toBeLessThan(1);
  });

  it('needs one probe for Tor', () => {
    const tor = run(engine.start('sandbox', 2), [{ type: 'server', to: 'tor' }, ...month]);
    expect(tor.blockAt).toBe(tor.arrived[0]?.at);
  });
});

describe('the-prober in every state', () => {
  it('never goes back in time, and loses no probe', () => {
    walk(engine, everyAction, (state, before) => {
      if (before === null) return;
      expect(state.log.length).toBe(before.log.length + 1);
      expect(state.now).toBeGreaterThanOrEqual(before.now);
      expect(state.arrived[before.arrived.length - 1]).toBe(before.arrived.at(-1));
      const planned = (one: State) => one.arrived.length + one.due.length;
      expect(planned(state)).toBeGreaterThanOrEqual(planned(before));
      expect(state.arrived.some((one) => one.at > state.now)).toBe(false);
      expect(state.due.some((one) => one.at <= state.now)).toBe(false);
      expect(state.connections.length).toBeLessThanOrEqual(maxConnections);
      if (state.log.at(-1)?.key === 'log-not-here') {
        expect({ ...state, log: before.log }).toEqual(before);
      }
    });
  });

  it('probes what was recorded and nothing else, from the addresses and processes there are', () => {
    const faults = new Set<string>();
    const { shortest, addresses, processes, mostReplays } = figures;
    walk(
      engine,
      everyAction,
      (state) => {
        const sendings = new Map<number, number>();
        for (const one of [...state.arrived, ...state.due]) {
          const source = state.connections[one.packet];
          if (source?.recorded !== true) faults.add('a packet that wasn’t recorded');
          if (one.at < (source?.at ?? 0) + shortest.value - 1e-6) faults.add('too early');
          if (one.address < 1 || one.address > addresses.value) faults.add('an address');
          if (one.process < 0 || one.process >= processes.value) faults.add('a process');
          if (one.kind !== 'replay' && one.kind !== 'changed') continue;
          sendings.set(one.packet, (sendings.get(one.packet) ?? 0) + 1);
        }
        if (Math.max(0, ...sendings.values()) > mostReplays.value) faults.add('too many copies');
      },
      { walks: 20 },
    );
    expect([...faults]).toEqual([]);
  });

  it('lets every server be judged, once, and only after an answer', () => {
    walk(engine, everyAction, (state) => {
      for (const one of state.suspects) {
        if (one.verdict !== null) expect(one.answers.length).toBeGreaterThan(0);
        for (const { probe, reaction } of one.answers) {
          expect(reaction).toBe(reactionOf(one.kind, probe));
        }
      }
    });
    expect(spans.weeks).toBeGreaterThan(figures.longest.value);
  });
});
