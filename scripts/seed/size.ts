/** Classes for size: what a busy school holds, written in bulk. Everybody in them shares one passphrase. */
import { prng } from '@/lib/labs/prng';
import type { Course } from '@/lib/course/types';
import { noRows, writeBulk } from '@/lib/store/bulk';
import type { Database } from '@/lib/store/database';
import type { Made } from './demo';
import { addPeople, newPassphrase, type Person } from './people';
import { addAssignment, addClass, labsOf, modulesInOrder, onDay } from './plan';
import { ClassWork } from './work';

const DAY = 24 * 3_600_000;
const TESTS = 6;
const CHECKS = 34;

/**
 * Makes `classes` of `size` learners each, all taught by one teacher, each learner with 40 attempts: 34 checks and six
 * tests. A class is one transaction.
 */
export async function seedSize(
  db: Database,
  course: Course,
  of: { classes: number; size: number },
  now: number,
): Promise<Made> {
  const rng = prng(now);
  const chance = () => rng.next();
  const shared = newPassphrase();
  const first = noRows();
  const [teacher] = await addPeople(db, first, ['Mr. Lindqvist'], now - 60 * DAY, shared);
  if (!teacher) throw new Error('No teacher was made.');
  await writeBulk(db, first);
  const learners: Person[] = [];
  let classCode = '';
  for (let number = 1; number <= of.classes; number += 1) {
    const rows = noRows();
    const names = Array.from({ length: of.size }, (_, i) => `Learner ${number}-${i + 1}`);
    const people = await addPeople(db, rows, names, now - 50 * DAY, shared);
    const whose = { ownerId: teacher.learnerId, openedDaysAgo: 48 };
    const klass = addClass(rows, { name: `Class ${number}`, ...whose }, now);
    for (const { learnerId, displayName } of people) {
      rows.enrolment.push({
        classId: klass.id,
        learnerId,
        shownName: displayName,
        state: 'in',
        joinedAt: now - 47 * DAY,
        endedAt: null,
        extraTimePercent: 0,
      });
    }
    fill(new ClassWork(course, rows, chance), klass.id, people, now);
    await writeBulk(db, rows);
    learners.push(...people);
    classCode ||= klass.code ?? '';
  }
  return { teacher, learners, classCode };
}

/** Six tests, every lesson and lab of the first two modules, and the work of all on them. */
function fill(work: ClassWork, classId: string, people: readonly Person[], now: number): void {
  const { rows, course, chance } = work;
  const modules = modulesInOrder(course).slice(0, 2);
  const opens = (days: number) => onDay(now, days, '08:00', 'start');
  const ends = (days: number) => onDay(now, days, '23:59', 'end');
  const tests = Array.from({ length: TESTS }, (_, index) => {
    const module = modules[index % modules.length] ?? work.module('');
    const dueAt = ends(-35 + index * 7);
    const times = { opensAt: opens(-42 + index * 7), dueAt };
    const title = `Test ${index + 1}`;
    const row = addAssignment(
      rows,
      classId,
      { kind: 'test', module: module.slug, title, ...times },
      opens(-44),
    );
    return { module, dueAt, row };
  });
  const checks = modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      lesson.checks.map((itemId) => ({ module, lesson: lesson.slug, itemId })),
    ),
  );
  for (const [index, module] of modules.entries()) {
    const days = index * 10;
    for (const lesson of module.lessons) {
      const what = { kind: 'lesson', module: module.slug, lesson: lesson.slug } as const;
      addAssignment(
        rows,
        classId,
        { ...what, opensAt: opens(-42 + days), dueAt: ends(-30 + days) },
        opens(-44),
      );
    }
    for (const lab of labsOf(course, module).slice(0, 3)) {
      const scenario = lab.scenarios[0]?.id ?? null;
      const what = { kind: 'lab', module: module.slug, lab: lab.id, scenario } as const;
      const row = addAssignment(rows, classId, { ...what, dueAt: ends(-20 + days) }, opens(-44));
      for (const pupil of people.slice(1)) {
        if (chance() < 0.8) {
          const at = Math.round(now - (22 + 10 * chance()) * DAY);
          work.lab({ ...pupil, knows: 0 }, row.id, at, at + 600_000);
        }
      }
    }
  }
  for (const person of people) {
    const pupil = { ...person, knows: 0.35 + 0.6 * chance() };
    for (let index = 0; index < CHECKS; index += 1) {
      const check = checks[index % checks.length];
      if (!check) break;
      const at = Math.round(now - (44 - index) * DAY + chance() * DAY);
      work.check(pupil, check.module, check.lesson, check.itemId, at);
    }
    for (const { module, dueAt, row } of tests) {
      const at = Math.round(dueAt - (2.5 - 3 * chance()) * DAY);
      work.test(pupil, module, row.id, Math.min(at, now - 600_000));
    }
  }
}
