import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { everyAction } from '@/lib/labs/packet-race/actions';
import { engine, running } from '@/lib/labs/packet-race/engine';
import { published, publishedQuestions, publishedRequests } from '@/lib/labs/packet-race/published';
import { askRace, eventsOf, penaltyAgainst } from '@/lib/labs/packet-race/race';
import type { Action, Place, Race, State } from '@/lib/labs/packet-race/state';
import { describeEngine, factWords } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

const { facts, mechanisms } = factWords(['great-firewall']);
const file = parse(readFileSync('content/facts/great-firewall.yaml', 'utf8')) as {
  facts: { id: string; claim: string; caveat?: string }[];
  mechanisms: { id: string; how: string }[];
};
const wordsOf = (id: string): string => {
  const fact = file.facts.find((one) => one.id === id);
  const how = file.mechanisms.find((one) => one.id === id)?.how;
  return how ?? `${fact?.claim} ${fact?.caveat}`;
};

const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
/** Enough to come to every kind of state, few enough for a slow machine. */
const few = { walks: 12, steps: 40 };
const word: Action = { type: 'request', page: 'word', server: 'a' };
const plain: Action = { type: 'request', page: 'plain', server: 'a' };

/** Races for one name, each with chance of its own. */
function manyQuestions(place: Place, count: number): readonly Race[] {
  let state: State = { ...engine.start('sandbox', 1), place };
  return Array.from({ length: count }, () => {
    const { rng, race } = askRace(state, 'listed');
    state = { ...state, rng };
    return race;
  });
}

describeEngine(engine, {
  topics: ['great-firewall'],
  everyAction,
});

describe('packet-race and its text', () => {
  it('rests on facts that are there', () => {
    const known = new Set([...facts.keys(), ...mechanisms.keys()]);
    const rows = [...Object.values(published), ...publishedQuestions, ...publishedRequests];
    for (const row of rows) expect(known).toContain(row.from);
  });

  it.each([
    ['gfw-dns-race', ['within 364 milliseconds', 'in 99% of cases', '11% of the forgeries']],
    ['gfw-dns-injection', ['an ordered list of 592 IPv4', 'no memory of clients']],
    [
      'gfw-rst-injection',
      ['about a quarter of requests', 'chance 0.75', 'to BOTH client and server'],
    ],
    [
      'gfw-residual-durations',
      ['about 20 minutes (2006)', '90 seconds for web requests (2007 and 2021)', '50 to 75%'],
    ],
    ['residual-censorship', ['key (client address, server address, server port)']],
  ])('keeps the numbers of %s', (id, words) => {
    for (const one of words) expect(wordsOf(id)).toContain(one);
  });
});

describe('a question as it was published', () => {
  it.each(publishedQuestions)('$situation', (row) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { place, position, target } = row;
      const state: State = { ...engine.start('sandbox', seed), place, position, target };
      const { race } = askRace(state, row.name);
      expect(row.believed).toContain(race.believed);
      expect(race.reach !== null).toBe(row.arrives);
    }
  });

  it('wins from inside, by no more than the published bound in the published share of cases', () => {
    const races = manyQuestions('far', 4000);
    const within = races.filter(
      (race) => (race.answer ?? 0) - (race.forged ?? 0) <= published.lead.ms,
    ).length;
    expect(races.every((race) => race.believed === 'forged')).toBe(true);
    expect(Math.abs(within / races.length - published.lead.share)).toBeLessThan(0.005);
  });

  it('comes too late from abroad in about the published share of cases', () => {
    const races = manyQuestions('abroad', 4000);
    const late = races.filter((race) => race.believed === 'true').length;
    expect(Math.abs(late / races.length - published.lateFromAbroad.value)).toBeLessThan(0.02);
  });

  it('is not forged where it doesn’t pass the border, and never arrives where it is held', () => {
    for (const race of manyQuestions('home', 50)) {
      expect(race.believed).toBe('true');
      expect(race.forged).toBeNull();
    }
    const inline: State = { ...engine.start('sandbox', 1), position: 'inline' };
    const { race } = askRace(inline, 'listed');
    expect([race.reach, race.answer, race.believed]).toEqual([null, null, 'forged']);
  });

  it('takes the addresses of its list in turn, and begins again at the end', () => {
    const last = { ...engine.start('sandbox', 1), pool: published.pool.value - 1 };
    const asked = run(last, [
      { type: 'ask', name: 'listed' },
      { type: 'ask', name: 'free' },
      { type: 'ask', name: 'listed' },
    ]);
    expect(asked.races.map((race) => race.entry)).toEqual([published.pool.value, null, 1]);
  });
});

describe('a request as it was published', () => {
  it('slips through in about a quarter of cases, and arrives in all if both ends ignore resets', () => {
    let slipped = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const state = run(engine.start('sandbox', seed * 31), [
        { type: 'set-filter', to: 'http' },
        { type: 'hundred' },
        { type: 'set-ignore', to: true },
        { type: 'hundred' },
      ]);
      const [obeyed, ignored] = state.hundreds;
      slipped += [...(obeyed?.marks ?? '')].filter((mark) => mark === 's').length;
      expect(ignored?.marks).toMatch(/^[ts]{100}$/);
    }
    expect(Math.abs(slipped / 4000 - (1 - published.caught.value))).toBeLessThan(0.02);
  });

  it('resets both ends and takes nothing away', () => {
    walk(
      engine,
      everyAction,
      ({ races }) => {
        for (const race of races) {
          if (race.filter !== 'http' || race.position === 'inline') continue;
          expect(race.answer).not.toBeNull();
          expect(race.toServer === null).toBe(race.trigger === null);
          expect(race.forged === null).toBe(race.trigger === null);
        }
      },
      few,
    );
  });

  it('is punished for 90 seconds, at this server alone, in 50 to 75% of connections', () => {
    let tries = 0;
    let hits = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      let state = engine.step(engine.start('the-reset', seed), word);
      const penalty = state.penalties[0];
      if (penalty === undefined) continue;
      expect(penalty.until - penalty.from).toBe(published.penalty.seconds);
      expect(
        engine.step(state, { ...plain, server: 'b' } as Action).races.at(-1)?.trigger,
      ).toBeNull();
      while (penaltyAgainst(state, 'a')) {
        state = engine.step(state, plain);
        tries += 1;
        if (state.races.at(-1)?.trigger === 'penalty') hits += 1;
      }
      expect(state.clock).toBeGreaterThanOrEqual(penalty.until);
      expect(engine.step(state, plain).races.at(-1)?.believed).toBe('page');
    }
    expect(hits / tries).toBeGreaterThan(published.hit.low);
    expect(hits / tries).toBeLessThan(published.hit.high);
  });
});

describe('packet-race in every state', () => {
  it('keeps the order of things: copied before forged, reached before answered, first believed', () => {
    walk(
      engine,
      everyAction,
      (state, before) => {
        if (before !== null) expect(state.log.length).toBe(before.log.length + 1);
        const race = state.races.at(-1);
        if (race === undefined) return;
        const { border, sent, forged, reach, answer } = race;
        if (sent !== null && forged !== null) {
          expect(sent).toBeGreaterThanOrEqual(border ?? Infinity);
          expect(forged).toBeGreaterThanOrEqual(sent);
        }
        if (border !== null && reach !== null) expect(reach).toBeGreaterThan(border);
        if (reach !== null && answer !== null) expect(answer).toBeGreaterThanOrEqual(reach);
        if (race.believed === 'forged') expect(forged ?? Infinity).toBeLessThan(answer ?? Infinity);
        const times = eventsOf(race).map((event) => event.ms);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
      },
      few,
    );
  });

  it('always lets a race run to its end', () => {
    walk(
      engine,
      everyAction,
      (state) => {
        let on = state;
        for (let i = 0; i < 10 && running(on); i += 1) on = engine.step(on, { type: 'next' });
        expect(running(on)).toBe(false);
      },
      few,
    );
  });
});
