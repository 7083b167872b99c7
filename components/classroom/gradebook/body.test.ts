// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/classroom/cell';
import { type CellWords, escaped, gradebookBody } from './body';

const words: CellWords = {
  done: 'done',
  late: 'late',
  missing: 'missing',
  excused: 'excused',
  begun: 'begun',
  notBegun: 'not begun',
  notAssigned: 'not assigned',
  setByHand: 'set by hand',
  ownDates: 'own dates',
};
const options = { words, locale: 'en', gradebookPath: '/g', learnersPath: '/l' };

const plain: Cell = {
  assignmentId: 'a',
  status: 'on-time',
  done: true,
  parts: null,
  score: { points: 7.25, possible: 10, share: 0.725 },
  share: 0.725,
  taken: 0,
  late: false,
  missing: false,
  excused: false,
  passed: null,
  override: null,
  tries: 1,
  countedAttempts: [],
  window: { opens: null, due: null, closes: null, own: false },
};
const shown = (cell: Partial<Cell>, name = 'Ada') =>
  gradebookBody(
    [
      {
        learnerId: 'x',
        name,
        cells: [{ ...plain, ...cell }],
        total: { points: 7.25, possible: 10, share: 0.725 },
        late: 0,
        missing: 2,
      },
    ],
    options,
  );
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a row of the gradebook', () => {
  it.each<[string, Partial<Cell>, string]>([
    ['a score', {}, '7.3/10 73 %'],
    ['late', { status: 'late', late: true }, '7.3/10 late · 73 %'],
    ['missing', { status: 'missing', missing: true, score: null, done: false }, '✕ missing'],
    ['missing with a mark', { status: 'missing', missing: true }, '✕ missing 7.3/10 (73 %)'],
    ['excused', { status: 'excused', excused: true, score: null }, 'excused'],
    [
      'begun',
      { status: 'begun', done: false, score: null, parts: { done: 2, of: 5 } },
      '◐ begun 2/5',
    ],
    ['not begun', { status: 'not-begun', done: false, score: null }, '· not begun'],
    ['not assigned', { status: 'not-assigned', done: false, score: null }, '— not assigned'],
    ['done without points', { score: null }, '✓ done'],
    ['set by hand', { override: { reason: 'r', instead: null } }, '7.3/10 ✎ set by hand 73 %'],
    ['own dates', { window: { ...plain.window, own: true } }, '7.3/10 ⇥ own dates 73 %'],
  ])('says %s', (_, cell, said) => {
    expect(text(shown(cell))).toBe(
      `Ada 7.3/10 73 % 2 ${said}`.replaceAll(' %', '\u202f%').replace(/\s+/g, ' '),
    );
  });

  it('leads to the learner and to what stands behind the cell, but for what is not assigned', () => {
    expect(shown({})).toContain('href="/l/x"');
    expect(shown({})).toContain('href="/g/a/x"');
    expect(shown({ status: 'not-assigned' })).not.toContain('/g/a/x');
  });

  it('takes every name as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&/ab=;#x3C') }), (name) => {
        const html = shown({}, name);
        const inside = html.slice(html.indexOf('<bdi>') + 5, html.indexOf('</bdi>'));
        expect(inside).toBe(escaped(name));
        expect(inside).not.toMatch(/[<>"']/);
        expect(
          inside
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&'),
        ).toBe(name);
      }),
    );
  });
});
