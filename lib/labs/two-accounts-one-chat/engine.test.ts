import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prng } from '@/lib/labs/prng';
import { everyAction } from '@/lib/labs/two-accounts-one-chat/actions';
import { engine, isSolved, lookAt } from '@/lib/labs/two-accounts-one-chat/engine';
import { md5 } from '@/lib/labs/two-accounts-one-chat/md5';
import {
  distance,
  fileOf,
  fingerprint,
  greyOf,
  reads,
} from '@/lib/labs/two-accounts-one-chat/pictures';
import {
  foundOnWechat,
  greyLetters,
  method,
  passed,
  scope,
  weights,
} from '@/lib/labs/two-accounts-one-chat/published';
import {
  type Action,
  motifIds,
  type PictureFile,
  pieceIds,
  type State,
  sentenceIds,
  shapes,
  thresholds,
} from '@/lib/labs/two-accounts-one-chat/state';
import {
  drawRule,
  firedBy,
  foundRules,
  testersMethod,
} from '@/lib/labs/two-accounts-one-chat/text';
import { factWords } from '@/tests/support/lab-engine';
import { citedFacts, faultsOf, labFile, walk } from '@/tests/support/labs';
import { toldIn } from '@/tests/support/told';

const text = labFile('two-accounts-one-chat');
const { facts, mechanisms } = factWords(['platform-censorship']);
const told = toldIn('platform-censorship');
const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
const candle: PictureFile = { motif: 'candle', shape: 'plain', pixel: 0 };
const files = motifIds.flatMap((motif) =>
  shapes.map((shape): PictureFile => ({ motif, shape, pixel: 0 })),
);

describe('two-accounts-one-chat and its text', () => {
  it('answers to its text', () => {
    expect(faultsOf(engine, text, everyAction)).toEqual([]);
  });

  it('cites facts and mechanisms that are there', () => {
    for (const id of citedFacts(text)) expect([...facts.keys()], id).toContain(id);
    for (const id of text.mechanisms) expect([...mechanisms.keys()], id).toContain(id);
  });

  it('has every figure in the words that hold it', () => {
    const all = [
      ...Object.values(method),
      ...foundOnWechat,
      ...scope,
      ...passed,
      greyLetters,
      ...weights,
    ];
    for (const one of all) expect(told(one.in), one.says).toContain(one.says);
  });
});

describe('combinations', () => {
  it.each(foundOnWechat)('has the rule $rule with as many parts as were found', (row) => {
    expect(foundRules.find((rule) => rule.id === row.rule)?.parts.length).toBe(row.value);
  });

  it.each(scope)('filters $pair: $filtered', (row) => {
    expect(firedBy(foundRules, sentenceIds, row.pair) !== null).toBe(row.filtered);
  });

  it('fires with all of its parts and never with one missing, in any order', () => {
    expect(firedBy(foundRules, ['doctor', 'virus', 'spread'], 'mainland')).toBe('doctor');
    for (const missing of ['virus', 'spread', 'doctor'] as const) {
      const rest = (['virus', 'spread', 'doctor'] as const).filter((one) => one !== missing);
      expect(firedBy(foundRules, rest, 'mainland')).toBe(null);
    }
    expect(firedBy(foundRules, ['hospital', 'virus', 'confirmed', 'spread'], 'mainland')).toBe(
      'hospital',
    );
  });

  it('deals rules of three parts that no half of the article holds', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { rule } = drawRule(seed);
      expect(new Set(rule.parts).size).toBe(3);
      const early = rule.parts.filter((part) => pieceIds.slice(0, 6).some((id) => id === part));
      expect([1, 2]).toContain(early.length);
    }
  });

  it('finds every part by the testers’ way, with about as many messages as published', () => {
    const chance = prng(5);
    const counts = Array.from({ length: 300 }, () => {
      const parts = Array.from({ length: 3 }, (_, i) => ({
        at: i * 150 + Math.floor(chance.next() * 140),
        length: 2 + Math.floor(chance.next() * 3),
      }));
      const { found, messages } = testersMethod(450, parts);
      expect(found).toEqual(parts);
      return messages;
    });
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
    expect(Math.abs(mean - method.messages.value)).toBeLessThan(8);
    expect(mean).toBeLessThan(method.before.value / 5);
  });

  it('can be solved for every seed by cutting from the front', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      let state = engine.start('find-the-rule', seed);
      for (const part of state.rules[0]?.parts ?? []) {
        const last = pieceIds.findLast(
          (from) => engine.step(state, { type: 'try', from }).texts.at(-1)?.fired !== null,
        );
        expect(last).toBe(part);
        if (last !== undefined) state = engine.step(state, { type: 'suspect', id: last });
      }
      expect(engine.step(state, { type: 'marked' }).texts.at(-1)?.fired).toBe('hidden');
      expect(isSolved(engine.step(state, { type: 'hand-in' }))).toBe(true);
    }
  });
});

describe('pictures', () => {
  it('computes MD5 as everybody does', () => {
    expect(md5([])).toBe('d41d8cd98f00b204e9800998ecf8427e');
    for (const length of [1, 55, 56, 63, 64, 65, 1000]) {
      const bytes = Array.from({ length }, (_, i) => (i * 37) % 256);
      expect(md5(bytes)).toBe(createHash('md5').update(Buffer.from(bytes)).digest('hex'));
    }
  });

  it('has twins with one fingerprint and different files', () => {
    const one: PictureFile = { motif: 'twin-candle', shape: 'plain', pixel: 0 };
    const other: PictureFile = { motif: 'twin-teapot', shape: 'plain', pixel: 0 };
    expect(fileOf(one)).not.toEqual(fileOf(other));
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it('gives each changed dot another fingerprint and the slow look no reason to doubt', () => {
    const prints = new Set(
      Array.from({ length: 200 }, (_, pixel) => fingerprint({ ...candle, pixel })),
    );
    expect(prints.size).toBe(200);
    for (let pixel = 0; pixel < 200; pixel += 1) {
      expect(lookAt({ ...candle, pixel }, thresholds[0])).toBe('alike');
    }
  });

  it.each(passed)('lets a copy with $shape pass, as $value of $of did', ({ shape }) => {
    const copy = files.find((file) => file.motif === 'candle' && file.shape === shape);
    expect(copy && lookAt(copy, thresholds[0])).toBe('nothing');
  });

  it('turns pictures grey with the published weights, and then can’t read letters of one grey', () => {
    weights.forEach((weight, i) => {
      const colour = [0, 0, 0].map((_, j) => (i === j ? 1 : 0));
      expect(greyOf(colour as unknown as [number, number, number])).toBe(weight.value);
    });
    expect(reads({ motif: 'note', shape: 'plain', pixel: 0 })).toBe(true);
    expect(reads({ motif: 'note-grey', shape: 'plain', pixel: 0 })).toBe(false);
    expect(files.filter((file) => file.motif !== 'note').some(reads)).toBe(false);
  });

  it('has a price for a higher bar: what is harmless goes as well', () => {
    const caught = (threshold: number) =>
      files.filter((file) => lookAt(file, threshold) === 'alike').map((file) => file.motif);
    expect(new Set(caught(thresholds[0]))).toEqual(new Set(['candle', 'twin-candle']));
    expect(caught(thresholds[2])).toContain('teapot');
    expect(distance(candle)).toBe(0);
  });
});

describe('two-accounts-one-chat in every state', () => {
  it('is the same for the same seed and actions, and plain JSON', () => {
    for (const scenario of engine.scenarios) {
      const once = run(engine.start(scenario.id, 5), everyAction);
      expect(run(engine.start(scenario.id, 5), everyAction)).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }
  });

  it('delivers the first copy of every unknown file, and stops none among accounts abroad', () => {
    const faults = new Set<string>();
    walk(
      engine,
      everyAction,
      (state, before) => {
        const prints = state.index.map((one) => one.print);
        if (new Set(prints).size !== prints.length) faults.add('listed twice');
        for (const sent of state.pictures) {
          if (sent.to === 'abroad' && !sent.delivered) faults.add('stopped abroad');
        }
        for (const one of [...state.queue, ...state.analysed]) {
          const first = state.pictures.find((sent) => sent.print === one.print);
          if (first?.delivered !== true) faults.add('first copy not delivered');
        }
        for (const one of state.texts) {
          if (one.pair === 'abroad' && one.fired !== null) faults.add('filtered abroad');
        }
        if (before !== null && state.log.length > before.log.length + 1) faults.add('log');
      },
      { walks: 10, steps: 40 },
    );
    expect([...faults]).toEqual([]);
  });
});
