import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { everyAction } from '@/lib/labs/does-this-packet-pass/actions';
import { engine, penaltyNow } from '@/lib/labs/does-this-packet-pass/engine';
import {
  drawBytes,
  fromHex,
  readTyped,
  scattered,
  stretch,
  toHex,
  withOnes,
  withPrintable,
} from '@/lib/labs/does-this-packet-pass/packets';
import {
  type PublishedTest,
  published,
  publishedBounds,
  publishedExamples,
  publishedPrefixes,
  publishedRandom,
  publishedTests,
} from '@/lib/labs/does-this-packet-pass/published';
import { bounds, fires, firing, measure } from '@/lib/labs/does-this-packet-pass/rules';
import type { Action, State } from '@/lib/labs/does-this-packet-pass/state';
import { seedRng } from '@/lib/labs/prng';
import { describeEngine, factWords } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

const { facts, mechanisms } = factWords(['great-firewall']);
const file = parse(readFileSync('content/facts/great-firewall.yaml', 'utf8')) as {
  mechanisms: { id: string; how: string }[];
};
const how = file.mechanisms.find((one) => one.id === 'gfw-fully-encrypted-heuristic')?.how ?? '';

const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
const packet = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 200 });

function build(row: PublishedTest): readonly number[] {
  switch (row.kind) {
    case 'ones':
      return withOnes(row.length, row.count);
    case 'share':
      return withPrintable(scattered(row.count));
    case 'run':
      return withPrintable(stretch(100, 40, row.count));
    case 'lead':
      return withPrintable(stretch(50, 0, row.count));
  }
}

describeEngine(engine, {
  topics: ['great-firewall'],
  everyAction,
});

describe('does-this-packet-pass and its text', () => {
  it('rests on facts that are there', () => {
    const rows = [
      ...Object.values(publishedBounds),
      ...Object.values(published),
      ...publishedTests,
      ...publishedPrefixes,
      ...publishedExamples,
      ...publishedRandom,
    ];
    const known = new Set([...facts.keys(), ...mechanisms.keys()]);
    for (const row of rows) expect(known).toContain(row.from);
  });

  it('keeps the numbers that its mechanism states', () => {
    for (const words of [
      '3.4 or less, or 4.6 or more',
      'the first six bytes are all printable',
      'more than 50% of all bytes are printable',
      'more than 20 printable bytes stand in a row',
      'from 0x20 to 0x7e',
      'third byte 0x00 to 0x09',
      '"GET ", "PUT ", "POST " or "HEAD "',
      '26.3%',
      'for 180 s',
      '170 one-bits (3.40) pass and with 171 (3.42) are blocked; with 229 (4.58) blocked and with 230 (4.60) pass',
      '50 printable blocked, 51 pass; longest printable run of 20 blocked, 21 passes',
      '97% (50 bytes) to 99.7% (200 bytes)',
    ]) {
      expect(how).toContain(words);
    }
  });
});

describe('the five rules as they were published', () => {
  it('compares with the published bounds', () => {
    expect(bounds.fewOnes.numerator / bounds.fewOnes.denominator).toBe(
      publishedBounds.fewOnes.value,
    );
    expect(bounds.manyOnes.numerator / bounds.manyOnes.denominator).toBe(
      publishedBounds.manyOnes.value,
    );
    expect(bounds.lead).toBe(publishedBounds.lead.value);
    expect(bounds.printablePercent).toBe(publishedBounds.printablePercent.value);
    expect(bounds.run).toBe(publishedBounds.run.value);
  });

  it.each(publishedTests)('$what: passes $passes', (row) => {
    const rule = { ones: 1, lead: 2, share: 3, run: 4 }[row.kind];
    expect(firing(build(row))).toEqual(row.passes ? [rule] : []);
  });

  it('builds the test packets to the measures that it says', () => {
    for (const row of publishedTests) {
      const m = measure(build(row));
      const counted = { ones: m.ones, share: m.printable, run: m.run, lead: m.lead }[row.kind];
      expect(counted, row.what).toBe(row.count);
    }
  });

  it.each(publishedPrefixes)('takes a start of $start for $prefix', (row) => {
    expect(measure(fromHex(row.start)).prefix).toBe(row.prefix);
    // What follows need be neither TLS nor HTTP.
    const hold = row.start.length >= 10 || row.prefix !== null;
    const longer = [...fromHex(row.start), ...withOnes(50, 200)];
    if (hold) expect(fires(5, measure(longer))).toBe(row.prefix !== null);
  });

  it.each(publishedExamples)('lets $what pass by the rules that were computed', (row) => {
    expect(firing(fromHex(row.hex))).toEqual(row.rules);
  });

  it.each(publishedRandom)(
    'suspects random packets of $length bytes as often as computed',
    (row) => {
      let rng = seedRng(1);
      let suspect = 0;
      for (let i = 0; i < 4000; i += 1) {
        const draw = drawBytes(rng, row.length);
        rng = draw.rng;
        if (firing(draw.bytes).length === 0) suspect += 1;
      }
      expect(Math.abs(suspect / 4000 - row.suspect)).toBeLessThan(0.01);
    },
  );
});

describe('the five rules for any packet', () => {
  it('agree with a plain reading of their words', () => {
    fc.assert(
      fc.property(packet, (bytes) => {
        const printable = (byte: number) => byte >= 32 && byte <= 126;
        const bits = bytes.map((byte) => byte.toString(2).replaceAll('0', '').length);
        const mean = bits.reduce((sum, one) => sum + one, 0) / bytes.length;
        const letters = bytes.map((byte) => (printable(byte) ? 'p' : '-')).join('');
        const m = measure(bytes);
        expect(fires(1, m)).toBe(mean <= 3.4 || mean >= 4.6);
        expect(fires(2, m)).toBe(/^p{6}/.test(letters));
        expect(fires(3, m)).toBe(letters.replaceAll('-', '').length / bytes.length > 0.5);
        expect(fires(4, m)).toBe(/p{21}/.test(letters));
        expect(letters.slice(m.runAt, m.runAt + m.run)).toBe('p'.repeat(m.run));
      }),
    );
  });

  it('let the bounds of rule 1 pass exactly, at every length at which they can be met', () => {
    for (let length = 5; length <= 200; length += 5) {
      expect(fires(1, measure(withOnes(length, (length * 17) / 5)))).toBe(true);
      expect(fires(1, measure(withOnes(length, (length * 17) / 5 + 1)))).toBe(false);
      expect(fires(1, measure(withOnes(length, (length * 23) / 5)))).toBe(true);
      expect(fires(1, measure(withOnes(length, (length * 23) / 5 - 1)))).toBe(false);
    }
  });

  it('reads typed hex and text back, and refuses what is neither', () => {
    fc.assert(
      fc.property(packet, (bytes) => {
        const hex = toHex(bytes);
        expect(readTyped('hex', hex.replace(/../g, '$& ').toUpperCase())).toBe(hex);
        expect(fromHex(hex)).toEqual(bytes);
      }),
    );
    expect(readTyped('text', 'a\nb')).toBe('610d0a62');
    for (const wrong of ['', 'abc', 'xy', '0'.repeat(402)])
      expect(readTyped('hex', wrong)).toBeNull();
    expect(readTyped('text', '')).toBeNull();
  });
});

describe('scope, chance and penalty', () => {
  const opens = (state: State) => state.connections.map((one) => one.outcome);

  it('cuts about the published share of suspect connections in the ranges, and no other', () => {
    let cut = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const state = engine.step(engine.start('scope-and-chance', seed * 977), {
        type: 'hundred',
        among: 'range',
      });
      cut += [...(state.hundred?.marks ?? '')].filter((mark) => mark === 'x').length;
    }
    expect(Math.abs(cut / 4000 - published.chance.value)).toBeLessThan(0.02);
    const exempt = run(engine.start('scope-and-chance', 1), [
      { type: 'pick', packet: 'tls' },
      { type: 'hundred', among: 'range' },
    ]);
    expect(exempt.hundred?.marks).toBe('o'.repeat(100));
  });

  it('keeps everything from this server and port for 180 seconds, and then no longer', () => {
    let state = engine.start('scope-and-chance', 1);
    while (opens(state).at(-1) !== 'cut') state = engine.step(state, { type: 'open' });
    const until = state.penalties[0]?.until ?? 0;
    expect(until - (state.connections.at(-1)?.at ?? 0)).toBe(published.residual.value);
    const web = engine.step(state, { type: 'pick', packet: 'web' });
    expect(opens(engine.step(web, { type: 'open' })).at(-1)).toBe('no-answer');
    const port = run(web, [{ type: 'set-port', to: 8443 }, { type: 'open' }]);
    expect(opens(port).at(-1)).toBe('exempt');
    const server = run(web, [{ type: 'set-server', to: 'elsewhere' }, { type: 'open' }]);
    expect(opens(server).at(-1)).toBe('exempt');
    let later = web;
    while (later.clock < until) {
      expect(penaltyNow(later)).toBeDefined();
      later = engine.step(later, { type: 'open' });
    }
    expect(opens(engine.step(later, { type: 'open' })).at(-1)).toBe('exempt');
  });

  it('hits ordinary connections at the published rate where it acts on all', () => {
    const everywhere: Action[] = [
      { type: 'set-scope', to: 'everywhere' },
      { type: 'set-chance', to: 'always' },
      ...Array.from({ length: 20 }, () => ({ type: 'crowd' }) as const),
    ];
    const cuts = run(engine.start('sandbox', 3), everywhere).crowds.map((one) => one.cut);
    const mean = cuts.reduce((sum, one) => sum + one, 0) / cuts.length;
    expect(Math.abs(mean / 10_000 - published.ordinary.value)).toBeLessThan(0.0006);
  });
});

describe('does-this-packet-pass in every state', () => {
  it('says each step in one line, never goes back in time, and never acts on an exempt packet', () => {
    walk(engine, everyAction, (state, before) => {
      if (before === null) return;
      expect(state.log.length).toBe(before.log.length + 1);
      expect(state.clock).toBeGreaterThanOrEqual(before.clock);
      for (const one of state.connections) {
        if (one.outcome === 'cut' || one.outcome === 'lucky') expect(one.rules).toEqual([]);
        if (one.outcome === 'exempt') expect(one.rules.length).toBeGreaterThan(0);
      }
      for (const one of state.penalties) {
        expect(one.until - one.from).toBe(published.residual.value);
      }
      if (state.hundred) expect(state.hundred.marks).toMatch(/^[olx]{100}$/);
    });
  });
});
