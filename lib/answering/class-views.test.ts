/** What teachers' pages are made of, read from a seeded class. */
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { seedDemo } from '@/scripts/seed/demo';
import { eachDatabase } from '@/tests/support/databases';
import { NOON } from '@/tests/support/samples';
import { versionsOf } from '@/lib/assessment/versions';
import { loadCourse } from '@/lib/course/load';
import type { Course } from '@/lib/course/types';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { classByCode } from '@/lib/store/classes';
import { roster } from '@/lib/store/enrolments';
import { recordItemVersions } from '@/lib/store/item-versions';
import { cellDetail } from './cell-detail';
import { classItems } from './class-items';
import { responseLines, responsesOfClass } from './class-responses';

let course: Course;
beforeAll(async () => {
  const loaded = await loadCourse(join(process.cwd(), 'tests/content/right'));
  if (!loaded.course) throw new Error('The small course could not be read.');
  course = loaded.course;
});

eachDatabase("a class's work", (open) => {
  async function seeded() {
    const db = await open();
    await recordItemVersions(db, versionsOf(course), NOON);
    const other = await seedDemo(db, course, 3, NOON);
    const made = await seedDemo(db, course, null, NOON);
    const klass = await classByCode(db, made.classCode, NOON);
    if (!klass) throw new Error('The code opens no class.');
    const assignments = await assignmentsOfClass(db, klass.id);
    const people = new Map((await roster(db, klass.id, ['in'])).map((r) => [r.shownName, r]));
    const idOf = (name: string) => people.get(name)?.learnerId ?? '';
    const test = assignments.find((each) => each.title === 'First try');
    if (!test) throw new Error('There is no first test.');
    return { db, klass, assignments, idOf, test, other };
  }

  it('tells of a cell what counts, what lateness took, and what was set by hand', async () => {
    const { db, klass, idOf, test, other } = await seeded();
    const of = (learner: string, assignmentId = test.id) =>
      cellDetail(db, course, klass, { assignmentId, learnerId: idOf(learner) }, NOON);
    const farah = await of('Farah');
    expect(farah?.override).toMatchObject({ points: 8, by: 'Ms. Okafor' });
    expect(farah?.cell.score?.points).toBe(8);
    const ada = await of('Ada');
    expect(ada?.attempts).toHaveLength(2);
    expect(ada?.attempts.filter((each) => each.counts)).toHaveLength(1);
    const bilal = await of('Bilal');
    expect(bilal?.attempts[0]).toMatchObject({ late: true, units: 2, counts: true });
    const emre = await of('Emre');
    expect(emre?.extension?.dueAt).toBe(emre?.cell.window.due);
    expect((await of('Dalia'))?.cell.excused).toBe(true);
    expect(await of('Ada', 'unknown')).toBeNull();
    const stranger = { assignmentId: test.id, learnerId: other.learners[0]?.learnerId ?? '' };
    expect(await cellDetail(db, course, klass, stranger, NOON)).toBeNull();
  });

  it('counts first answers by item, and places every learner in every objective', async () => {
    const { db, klass, assignments, test } = await seeded();
    const module = course.modules[test.module ?? ''];
    if (!module) throw new Error('The small course lacks its module.');
    const tests = await classItems(db, klass.id, module, assignments, {
      kind: 'test',
      assignmentId: test.id,
    });
    expect(tests.learners).toHaveLength(14);
    // Chidi and Jonas are missing, Dalia is excused.
    expect(tests.counted).toBe(11);
    expect(tests.reliability).not.toBeNull();
    expect(tests.items.every((item) => item.n <= 11)).toBe(true);
    const checks = await classItems(db, klass.id, module, assignments, { kind: 'checks' });
    expect(checks.reliability).toBeNull();
    expect(checks.counted).toBe(13);
    for (const { learners } of checks.objectives) {
      expect(Object.values(learners).flat()).toHaveLength(14);
    }
  });

  it("gives every response of the class once, in words, and none of another's", async () => {
    const { db, klass, assignments, other } = await seeded();
    const responses = await responsesOfClass(db, klass.id, assignments);
    const keys = responses.map((row) => `${row.attemptId} ${row.position}`);
    expect(new Set(keys).size).toBe(keys.length);
    const strangers = new Set(other.learners.map((each) => each.learnerId));
    expect(responses.some((row) => strangers.has(row.learnerId))).toBe(false);
    const lines = await responseLines(db, responses, new Map());
    for (const [index, line] of lines.entries()) {
      const answered = responses[index]?.response !== null;
      expect(line.answer === null).toBe(!answered);
      if (answered) expect(line.answer?.length).toBeGreaterThan(0);
    }
  });
});
