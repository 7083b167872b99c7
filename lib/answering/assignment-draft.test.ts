import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '@/lib/course/types';
import type { AssignmentTable } from '@/lib/store/schema';
import { changesOf, fingerprint, keepUnchangedTimes } from './assignment-changes';
import { packLearners, readDraft, unpackLearners, valuesFrom, valuesOf } from './assignment-draft';

const ZONE = 'Europe/Lisbon';
const course = {
  modules: {
    wires: {
      slug: 'wires',
      title: 'Wires',
      test: { items: 10, passMark: 70 },
      lessons: [{ slug: 'the-way-out', title: 'The way out', checks: [] }],
    },
  },
  labs: { exits: { id: 'exits', title: 'Exits', scenarios: [{ id: 'one' }, { id: 'two' }] } },
} as unknown as Course;
const roster = ['a', 'b', 'c', 'd', 'e'];

const read = (fields: Record<string, string[]>) =>
  readDraft(course, valuesOf(fields, roster), roster, ZONE);

describe('an assignment out of a form', () => {
  it('takes the least that a teacher gives', () => {
    const { draft, problems } = read({
      work: ['test:wires'],
      to: ['all'],
      due: ['2026-11-30T16:00'],
    });
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({ kind: 'test', module: 'wires', toAll: 1, counts: 'best' });
    expect(draft).toMatchObject({ late: null, showWhen: null, attemptsAllowed: null, shuffle: 1 });
    expect(draft.dueAt).toBe(Date.UTC(2026, 10, 30, 16, 0, 59, 999));
  });

  it('knows lessons, labs and their scenarios, and nothing that the course has not', () => {
    expect(read({ work: ['lesson:wires/the-way-out'] }).draft.lesson).toBe('the-way-out');
    expect(read({ work: ['lab:exits'] }).draft).toMatchObject({ lab: 'exits', scenario: null });
    expect(read({ work: ['lab:exits/two'] }).draft.scenario).toBe('two');
    for (const work of ['', 'test:masts', 'lesson:wires/none', 'lab:exits/three', 'walk:wires']) {
      expect(read({ work: [work] }).problems).toContainEqual({ field: 'work', code: 'work' });
    }
  });

  it('says what is wrong, each beside its field', () => {
    const { problems } = read({
      work: ['test:wires'],
      to: ['some'],
      opens: ['2026-12-01T08:00'],
      due: ['2026-11-30T16:00'],
      closes: ['soon'],
      attempts: ['0'],
      passMark: ['101'],
      points: ['many'],
    });
    expect(problems).toEqual(
      expect.arrayContaining([
        { field: 'learner', code: 'nobody' },
        { field: 'due', code: 'due-before-opens' },
        { field: 'closes', code: 'time' },
        { field: 'attempts', code: 'number' },
        { field: 'passMark', code: 'number' },
        { field: 'points', code: 'number' },
      ]),
    );
  });

  it('tells of times that the clocks leave out or pass twice', () => {
    const { clocks } = read({
      work: ['test:wires'],
      opens: ['2027-03-28T01:30'],
      due: ['2027-10-31T01:30'],
    });
    expect(clocks.map(({ field, change }) => [field, change])).toEqual([
      ['opens', 'skipped'],
      ['due', 'twice'],
    ]);
    expect(clocks[0]?.taken).toBe(Date.UTC(2027, 2, 28, 1, 30));
  });

  it('never shows more than its own answers while they can be changed', () => {
    const { draft } = read({
      work: ['test:wires'],
      show: ['own'],
      'show.during': ['own-answers', 'right-answer'],
      'show.after-close': ['points', 'nonsense'],
    });
    expect(JSON.parse(draft.showWhen ?? '')).toEqual({
      during: ['own-answers'],
      'right-after': [],
      'later-while-open': [],
      'after-close': ['points'],
    });
  });

  it('packs who is ticked into few characters, and unpacks the same', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 }),
        fc.func(fc.boolean()),
        (all, isTicked) => {
          const ids = all.filter((id) => isTicked(id));
          const packed = packLearners(ids, all);
          expect(packed.length).toBeLessThanOrEqual(5 + Math.ceil(all.length / 4));
          expect(unpackLearners(packed, all)).toEqual(ids);
        },
      ),
    );
    expect(unpackLearners(packLearners(['a'], roster), [...roster, 'f'])).toEqual([]);
  });
});

describe('an edit', () => {
  const row: AssignmentTable = {
    ...read({ work: ['test:wires'], to: ['all'], due: ['2026-11-30T16:00'] }).draft,
    id: 'x',
    classId: 'y',
    createdAt: 0,
    updatedAt: 0,
    archivedAt: null,
    dueAt: Date.UTC(2026, 10, 30, 16, 0, 12, 345),
  };

  it('of nothing changes nothing, not even the second of a deadline', () => {
    const values = valuesFrom(row, [], roster, ZONE);
    const { draft, problems, learners } = readDraft(course, values, roster, ZONE);
    expect(problems).toEqual([]);
    expect(changesOf(course, row, draft, [], learners)).toEqual([]);
    expect(keepUnchangedTimes(row, draft).dueAt).toBe(row.dueAt);
  });

  it('names each part that changes', () => {
    const values = {
      ...valuesFrom(row, [], roster, ZONE),
      due: '2026-12-01T16:00',
      to: 'some',
      learners: packLearners(['b', 'd'], roster),
      counts: 'last',
      show: 'all',
      latePercent: '10',
      title: 'Once more',
    };
    const { draft, learners } = readDraft(course, values, roster, ZONE);
    expect(learners).toEqual(['b', 'd']);
    expect(changesOf(course, row, draft, [], learners).map(({ part }) => part)).toEqual([
      'title',
      'to',
      'due',
      'counts',
      'show',
      'late',
    ]);
    expect(fingerprint(values)).not.toBe(fingerprint({ ...values, due: '2026-12-02T16:00' }));
    expect(fingerprint(values)).toBe(fingerprint({ ...values }));
  });
});
