/**
 * The demo class: one in mid-term, in which everything that a gradebook can say is the case for somebody. Its people are
 * invented, and so is what they answered.
 */
import type { LatePolicy } from '@/lib/classroom/late';
import { prng } from '@/lib/labs/prng';
import type { Course } from '@/lib/course/types';
import { newId } from '@/lib/identity/random';
import { noRows, writeBulk } from '@/lib/store/bulk';
import type { Database } from '@/lib/store/database';
import type { EnrolmentState } from '@/lib/store/schema';
import { addPeople, type Person } from './people';
import { addAssignment, addClass, labsOf, modulesInOrder, onDay } from './plan';
import { ClassWork, type Pupil } from './work';

const DAY = 24 * 3_600_000;
const HOUR = 3_600_000;

const names = [
  ...['Ada', 'Bilal', 'Chidi', 'Dalia', 'Emre', 'Farah', 'Goran', 'Hana', 'Inês', 'Jonas'],
  ...['Kemal', 'Lin', 'Mira', 'Noor', 'Otis', 'Priya', 'Quentin', 'Rosa', 'Sami', 'Tove'],
];
const USUAL = 14;

const late: LatePolicy = {
  percentPerUnit: 10,
  unit: 'day',
  lowestPercent: 40,
  missingPercent: null,
};

export interface Made {
  readonly teacher: Person;
  readonly learners: readonly Person[];
  readonly classCode: string;
}

/** Makes a class of `count` learners (at least the usual 14 show all that there is to see). */
export async function seedDemo(
  db: Database,
  course: Course,
  count: number | null,
  now: number,
): Promise<Made> {
  const rows = noRows();
  const chance = newChance(now);
  const size = count ?? USUAL;
  const began = now - 50 * DAY;
  const [teacher] = await addPeople(db, rows, ['Ms. Okafor'], began - DAY);
  if (!teacher) throw new Error('No teacher was made.');
  const called = Array.from({ length: size }, (_, i) => nameOf(i));
  const learners = await addPeople(db, rows, called, began);
  const [waiting, gone] = await addPeople(db, rows, ['Ugo', 'Vera'], began);
  const klass = addClass(
    rows,
    { name: 'Media and power, 10b', ownerId: teacher.learnerId, openedDaysAgo: 48 },
    now,
  );
  const enrol = (person: Person, state: EnrolmentState, at: number, endedAt: number | null) =>
    rows.enrolment.push({
      classId: klass.id,
      learnerId: person.learnerId,
      shownName: person.displayName,
      state,
      joinedAt: at,
      endedAt,
      extraTimePercent: person.displayName === 'Lin' ? 25 : 0,
    });
  for (const person of learners) enrol(person, 'in', began + 2 * DAY + HOUR, null);
  if (waiting) enrol(waiting, 'waiting', now - 5 * HOUR, null);
  if (gone) enrol(gone, 'left', began + 3 * DAY, now - 12 * DAY);

  const work = new ClassWork(course, rows, chance);
  const pupils = learners.map((person, index): Pupil & Person => ({
    ...person,
    knows: 0.45 + (0.5 * ((index * 7) % 10)) / 10,
  }));
  fillTerm(work, klass.id, teacher, pupils, now);
  await writeBulk(db, rows);
  return { teacher, learners, classCode: klass.code ?? '' };
}

function nameOf(index: number): string {
  const name = names[index % names.length] ?? 'Ada';
  const round = Math.floor(index / names.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}

function newChance(seed: number): () => number {
  const rng = prng(seed);
  return () => rng.next();
}

/** The term up to today, assignment by assignment, and what comes next. */
function fillTerm(
  work: ClassWork,
  classId: string,
  teacher: Person,
  pupils: readonly (Pupil & Person)[],
  now: number,
): void {
  const { rows, course, chance } = work;
  const [first, second] = modulesInOrder(course);
  const next = second ?? first;
  const opens = (days: number) => onDay(now, days, '08:00', 'start');
  const ends = (days: number) => onDay(now, days, '23:59', 'end');
  const evening = (days: number) => onDay(now, days, '17:00', 'start') + chance() * 4 * HOUR;
  const at = (days: number) => Math.round(Math.min(evening(days), now - HOUR));
  const add = (what: Parameters<typeof addAssignment>[2], days: number) =>
    addAssignment(rows, classId, what, opens(days));
  const is = (pupil: Person, ...who: string[]) => who.includes(pupil.displayName);
  const lessons = first.lessons;
  const [lab] = labsOf(course, first);
  const [nextLab] = labsOf(course, next);

  // Past: a lesson, a lab, a test with all that can happen to one, a lesson that is still taken late.
  const reading = lessons[0];
  if (reading) {
    add(
      {
        kind: 'lesson',
        module: first.slug,
        lesson: reading.slug,
        opensAt: opens(-42),
        dueAt: ends(-36),
        closesAt: ends(-33),
      },
      -43,
    );
    for (const pupil of pupils) {
      if (is(pupil, 'Jonas')) continue;
      work.readLesson(pupil, first, reading, at(is(pupil, 'Kemal') ? -34 : -38));
    }
  }
  if (lab) {
    const row = add(
      {
        kind: 'lab',
        module: first.slug,
        lab: lab.id,
        scenario: lab.scenarios[0]?.id ?? null,
        opensAt: opens(-35),
        dueAt: ends(-28),
      },
      -36,
    );
    for (const pupil of pupils) {
      if (is(pupil, 'Jonas', 'Noor')) continue;
      const begun = at(is(pupil, 'Bilal') ? -26 : -30);
      work.lab(pupil, row.id, begun, is(pupil, 'Chidi') ? null : begun + HOUR / 3);
    }
  }
  for (const lesson of lessons.slice(1)) {
    for (const pupil of pupils) {
      if (is(pupil, 'Jonas')) continue;
      const day = is(pupil, 'Kemal') && lesson === lessons[2] ? -3 : -27;
      work.readLesson(pupil, first, lesson, at(day), chance() < 0.75 ? undefined : 2);
    }
  }
  const test = add(
    {
      kind: 'test',
      module: first.slug,
      title: 'First try',
      opensAt: opens(-24),
      dueAt: ends(-17),
      closesAt: ends(-12),
      attemptsAllowed: 2,
      late: JSON.stringify(late),
    },
    -25,
  );
  for (const pupil of pupils) {
    if (is(pupil, 'Chidi', 'Dalia', 'Jonas')) continue;
    const day = is(pupil, 'Bilal') ? -15 : is(pupil, 'Emre') ? -14 : -19;
    const id = work.test(pupil, first, test.id, at(day));
    if (is(pupil, 'Inês', 'Ada')) work.test(pupil, first, test.id, at(-18));
    if (is(pupil, 'Ada')) look(pupil, 'attempt', { attemptId: id }, now - 9 * DAY);
  }
  for (const pupil of pupils) {
    const exception = { assignmentId: test.id, learnerId: pupil.learnerId, included: 0 as const };
    if (is(pupil, 'Dalia')) {
      rows.assignmentLearner.push({ ...exception, dueAt: null, closesAt: null, excused: 1 });
    }
    if (is(pupil, 'Emre')) {
      rows.assignmentLearner.push({ ...exception, dueAt: ends(-13), closesAt: null, excused: 0 });
    }
    if (is(pupil, 'Farah')) {
      rows.gradeOverride.push({
        assignmentId: test.id,
        learnerId: pupil.learnerId,
        earned: 8,
        reason: 'You explained the watermark out loud in class, and got it right.',
        byLearnerId: teacher.learnerId,
        at: now - 11 * DAY,
      });
    }
  }
  const recent = lessons[2] ?? reading;
  if (recent) {
    add(
      {
        kind: 'lesson',
        module: first.slug,
        lesson: recent.slug,
        opensAt: opens(-12),
        dueAt: ends(-5),
      },
      -13,
    );
  }

  // Running: a second test with sittings under way and an extension, a lab, and the next module.
  const running = add(
    {
      kind: 'test',
      module: first.slug,
      title: 'Second try',
      opensAt: opens(-4),
      dueAt: ends(2),
      closesAt: ends(3),
      attemptsAllowed: 1,
    },
    -5,
  );
  pupils.forEach((pupil, index) => {
    if (is(pupil, 'Goran', 'Hana')) {
      work.begunTest(pupil, first, running.id, now - 40 * 60_000, is(pupil, 'Goran') ? 4 : 7);
    } else if (!is(pupil, 'Jonas', 'Chidi') && index % 3 !== 1) {
      work.test(pupil, first, running.id, at(-2));
    }
    if (is(pupil, 'Emre')) {
      const { learnerId } = pupil;
      const own = { dueAt: ends(6), closesAt: ends(6), included: 0 as const, excused: 0 as const };
      rows.assignmentLearner.push({ assignmentId: running.id, learnerId, ...own });
    }
  });
  if (nextLab) {
    const row = add(
      {
        kind: 'lab',
        module: next.slug,
        lab: nextLab.id,
        scenario: nextLab.scenarios[0]?.id ?? null,
        opensAt: opens(-2),
        dueAt: ends(4),
      },
      -3,
    );
    pupils.forEach((pupil, index) => {
      const begun = at(-1);
      if (index % 4 === 0)
        work.lab(pupil, row.id, begun, index % 8 === 0 ? begun + HOUR / 4 : null);
    });
  }
  add({ kind: 'module', module: next.slug, opensAt: opens(-1), dueAt: ends(13) }, -2);
  const beginning = next.lessons[0];
  for (const pupil of pupils.slice(0, 5)) {
    if (beginning) work.readLesson(pupil, next, beginning, now - 8 * HOUR, 3);
  }

  // To come: a lesson for three of them, and a test.
  const some = lessons.at(-1);
  if (some) {
    const row = add(
      {
        kind: 'lesson',
        module: first.slug,
        lesson: some.slug,
        title: `${some.title}: once more`,
        opensAt: opens(1),
        dueAt: ends(8),
        toAll: 0,
      },
      -1,
    );
    for (const pupil of pupils.filter((each) => is(each, 'Chidi', 'Jonas', 'Noor'))) {
      const whose = { assignmentId: row.id, learnerId: pupil.learnerId };
      rows.assignmentLearner.push({
        ...whose,
        included: 1,
        dueAt: null,
        closesAt: null,
        excused: 0,
      });
    }
  }
  add(
    { kind: 'test', module: next.slug, opensAt: opens(14), dueAt: ends(21), closesAt: ends(22) },
    -1,
  );

  for (const pupil of pupils) {
    for (const days of [9, 4]) look(pupil, 'gradebook', { columns: 5 }, now - days * DAY);
  }
  const note = pupils.find((pupil) => is(pupil, 'Jonas'));
  if (note) {
    rows.teacherNote.push({
      id: newId(),
      classId,
      learnerId: note.learnerId,
      byLearnerId: teacher.learnerId,
      text: 'Has no line at home this month. Can use the library on Tuesdays.',
      at: now - 6 * DAY,
    });
  }

  function look(pupil: Pupil, what: 'attempt' | 'gradebook', detail: object, when: number): void {
    rows.accessLog.push({
      id: newId(),
      learnerId: pupil.learnerId,
      viewerId: teacher.learnerId,
      viewerName: teacher.displayName,
      classId,
      what,
      detail: JSON.stringify(detail),
      at: when,
    });
  }
}
