import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/what-the-wall-can-read/actions';
import { engine, hoursTried } from '@/lib/labs/what-the-wall-can-read/engine';
import {
  cities,
  publishedReadings,
  quicHours,
  residualSeconds,
  toldHours,
} from '@/lib/labs/what-the-wall-can-read/published';
import {
  canReadName,
  isSealed,
  legibilityOf,
  outcomeOf,
  quicChance,
} from '@/lib/labs/what-the-wall-can-read/rules';
import { fields, perSample, sites, ways } from '@/lib/labs/what-the-wall-can-read/state';
import { describeEngine, factWords } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

const { facts } = factWords(['great-firewall']);
const open = { 'keys-blocked': false, 'ech-blocked': false, 'server-listed': false };

describeEngine(engine, {
  topics: ['great-firewall'],
  everyAction,
});

describe('what-the-wall-can-read and its text', () => {
  it('rests on facts that are there', () => {
    for (const id of publishedReadings.flatMap((row) => row.factIds)) {
      expect([...facts.keys()]).toContain(id);
    }
  });
});

describe('what-the-wall-can-read as it was published', () => {
  it('has every told figure in the words of its fact', () => {
    for (const told of [...toldHours, residualSeconds]) {
      expect(facts.get(told.fact)).toContain(told.says);
    }
  });

  it.each(toldHours)('$city at $hour o’clock: $value%', ({ city, hour, value }) => {
    expect(Math.abs((quicHours[city].mean[hour] ?? 0) - value)).toBeLessThanOrEqual(0.5);
  });

  it('has a whole day for each city, each mean between its lowest and its highest', () => {
    for (const city of cities) {
      const { mean, lowest, highest } = quicHours[city];
      expect([mean.length, lowest.length, highest.length]).toEqual([24, 24, 24]);
      mean.forEach((value, hour) => {
        expect(value).toBeGreaterThanOrEqual((lowest[hour] ?? 0) - 0.5);
        expect(value).toBeLessThanOrEqual((highest[hour] ?? 0) + 0.5);
      });
    }
  });

  it.each(publishedReadings)('$way: name $name, listed site $listed', ({ way, name, listed }) => {
    const sealed = isSealed(way, open);
    expect(legibilityOf(way, 'name', sealed)).toBe(name);
    expect(outcomeOf(way, 'news', open, true)).toBe(listed);
    expect(outcomeOf(way, 'garden', open, true)).toBe('loads');
  });

  it('leaves ECH without a key where TLS is, and keeps separate lists for separate protocols', () => {
    const blocked = { ...open, 'keys-blocked': true };
    for (const site of sites) {
      expect(outcomeOf('ech', site, blocked, true)).toBe(outcomeOf('tls', site, blocked, true));
    }
    expect(canReadName('ech', isSealed('ech', blocked))).toBe(true);
    expect(outcomeOf('tls', 'rights', open, true)).toBe('reset');
    expect(outcomeOf('quic', 'rights', open, true)).toBe('loads');
  });

  it('blocks about as many in an hour as were measured', () => {
    for (const [hour, seeds] of [
      [5, 60],
      [16, 60],
      [12, 60],
    ] as const) {
      let blocked = 0;
      for (let seed = 1; seed <= seeds; seed += 1) {
        const state = engine.step(engine.start('an-hour-of-the-day', seed), {
          type: 'sample',
          hour,
        });
        blocked += state.samples[0]?.blocked ?? 0;
      }
      const share = blocked / (seeds * perSample);
      expect(Math.abs(share - quicChance('beijing', hour))).toBeLessThan(0.03);
    }
  });
});

describe('what-the-wall-can-read in every state', () => {
  it('never reads a page through a seal, nor hides who asks and how much', () => {
    for (const way of ways) {
      for (const sealed of [true, false]) {
        for (const field of fields) {
          const found = legibilityOf(way, field, sealed);
          if (field === 'from' || field === 'amount') expect(found).toBe('plain');
          if (field === 'text') expect(found === 'plain').toBe(way === 'http');
          if (field === 'path') expect(found === 'plain').toBe(way === 'http');
        }
      }
    }
  });

  it('cuts only what it could read, or an address that it knows', () => {
    walk(engine, everyAction, (state) => {
      for (const visit of state.visits) {
        if (visit.outcome === 'loads') continue;
        const known = state.scenario === 'sandbox' && ['vpn', 'tor', 'ech'].includes(visit.way);
        expect(canReadName(visit.way, visit.sealed) || known).toBe(true);
        expect(visit.site === 'garden' && !known).toBe(false);
      }
      for (const { packets, outcome } of state.visits) {
        const touched = packets.some((one) => one.fate === 'forged' || one.fate === 'dropped');
        expect(touched || outcome === 'loads').toBe(true);
        if (outcome === 'loads') expect(packets.at(-1)?.fate).toBe('arrives');
      }
    });
  });

  it('counts no more blocked than were sent', () => {
    walk(engine, everyAction, (state) => {
      for (const one of state.samples) {
        expect(one.blocked).toBeGreaterThanOrEqual(0);
        expect(one.blocked).toBeLessThanOrEqual(perSample);
      }
      expect(hoursTried(state).size).toBeLessThanOrEqual(24);
    });
  });
});
