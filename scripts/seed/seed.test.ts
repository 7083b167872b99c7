import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { eachDatabase } from '@/tests/support/databases';
import { NOON } from '@/tests/support/samples';
import { classGradebook } from '@/lib/answering/class-gradebook';
import { readAttempt } from '@/lib/answering/read-attempt';
import { closeSittings } from '@/lib/answering/sit-test';
import { versionsOf } from '@/lib/assessment/versions';
import { loadCourse } from '@/lib/course/load';
import type { Course } from '@/lib/course/types';
import { checkPassphrase } from '@/lib/identity/passphrase';
import { classByCode } from '@/lib/store/classes';
import type { Database } from '@/lib/store/database';
import { roster } from '@/lib/store/enrolments';
import { recordItemVersions } from '@/lib/store/item-versions';
import { accountByName } from '@/lib/store/learners';
import { seedDemo } from './demo';
import { seedSize } from './size';

let course: Course;
beforeAll(async () => {
  const loaded = await loadCourse(join(process.cwd(), 'tests/content/right'));
  if (!loaded.course) throw new Error('The small course could not be read.');
  course = loaded.course;
});

eachDatabase('the seed', (open) => {
  async function seeded() {
    const db = await open();
    await recordItemVersions(db, versionsOf(course), NOON);
    return db;
  }
  const classOf = async (db: Database, code: string) => {
    const klass = await classByCode(db, code, NOON);
    if (!klass) throw new Error('The code opens no class.');
    return klass;
  };

  it('makes a class in mid-term in which all is the case, again and again', async () => {
    const db = await seeded();
    await seedDemo(db, course, 3, NOON);
    const made = await seedDemo(db, course, null, NOON);
    const klass = await classOf(db, made.classCode);
    await closeSittings(db, { classId: klass.id }, NOON);
    const { book, rows } = await classGradebook(db, course, klass, NOON);
    const cells = book.rows.flatMap((row) => row.cells);
    const states = new Set(cells.map((cell) => cell.status));
    for (const state of ['on-time', 'late', 'missing', 'excused', 'begun', 'not-begun'] as const) {
      expect(states).toContain(state);
    }
    expect(cells.some((cell) => cell.override && !cell.excused)).toBe(true);
    expect(cells.some((cell) => cell.window.own)).toBe(true);
    expect(cells.some((cell) => cell.taken > 0)).toBe(true);
    expect(rows.openSittings).toHaveLength(2);
    expect(await roster(db, klass.id, ['waiting'])).toHaveLength(1);
    expect(made.learners).toHaveLength(14);
    const account = await accountByName(db, made.teacher.signInName);
    expect(klass.ownerId).toBe(account?.learnerId);
    expect(await checkPassphrase(account?.passphraseHash ?? null, made.teacher.passphrase)).toBe(
      true,
    );
    for (const { id } of rows.attempts.slice(0, 5)) {
      const read = await readAttempt(db, id);
      expect(read?.responses.length).toBeGreaterThan(0);
    }
    expect(rows.attempts.every((attempt) => attempt.submittedAt <= NOON)).toBe(true);
  }, 60_000);

  it('makes classes for size', async () => {
    const db = await seeded();
    const made = await seedSize(db, course, { classes: 2, size: 3 }, NOON);
    expect(made.learners).toHaveLength(6);
    const klass = await classOf(db, made.classCode);
    const { rows } = await classGradebook(db, course, klass, NOON);
    expect(rows.learners).toHaveLength(3);
    const attempts = await db.selectFrom('attempt').select('id').execute();
    expect(attempts).toHaveLength(6 * 40);
  }, 60_000);
});
