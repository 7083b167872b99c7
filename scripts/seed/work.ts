/** What learners do, as rows: checks answered, tests handed in, sittings under way, lessons marked, labs played. */
import { drawTest } from '@/lib/assessment/draw';
import type { Course, Lesson, Module } from '@/lib/course/types';
import { newId } from '@/lib/identity/random';
import type { BulkRows } from '@/lib/store/bulk';
import { answerOf, type Chance, type Pool, poolOf } from './answers';

export interface Pupil {
  readonly learnerId: string;
  /** 0 (guesses) to 1 (knows it all). */
  readonly knows: number;
}

const MINUTE = 60_000;
/** Questions of a test that are left out now and then. */
const LEFT_OUT = 0.03;

/** Work of a class, gathered into `rows`. One chance for all of it, so that a seed can be told again. */
export class ClassWork {
  private readonly pools = new Map<string, Pool>();
  private readonly seen = new Map<string, Set<string>>();
  private readonly marked = new Set<string>();

  constructor(
    readonly course: Course,
    readonly rows: BulkRows,
    readonly chance: Chance,
  ) {}

  module(slug: string): Module {
    const module = this.course.modules[slug];
    if (!module) throw new Error(`The course has no module ${slug}.`);
    return module;
  }

  lesson(module: Module, slug: string): Lesson {
    const lesson = module.lessons.find((each) => each.slug === slug);
    if (!lesson) throw new Error(`Module ${module.slug} has no lesson ${slug}.`);
    return lesson;
  }

  /** All checks of a lesson, the first at `at`, or the first `most` of them. Returns when the last was answered. */
  readLesson(pupil: Pupil, module: Module, lesson: Lesson, at: number, most = Infinity): number {
    let now = at;
    this.mark(pupil, module, lesson.slug, at, null);
    for (const itemId of lesson.checks.slice(0, most)) {
      this.check(pupil, module, lesson.slug, itemId, now);
      now += Math.round((1 + 3 * this.chance()) * MINUTE);
    }
    return now;
  }

  check(pupil: Pupil, module: Module, lesson: string, itemId: string, at: number): void {
    const pool = this.pool(module, itemId);
    const answer = answerOf(pool, pupil.knows, this.chance);
    const { learnerId } = pupil;
    const attemptId = newId();
    this.mark(pupil, module, lesson, at, null);
    this.rows.attempt.push({
      id: attemptId,
      learnerId,
      kind: 'check',
      module: module.slug,
      lesson,
      submittedAt: at,
      earned: answer.earned,
      total: answer.total,
      assignmentId: null,
    });
    this.rows.response.push({ attemptId, position: 0, ...this.response(pool, answer) });
  }

  /** A lesson begun; where it has been already, nothing. */
  mark(pupil: Pupil, module: Module, lesson: string, at: number, doneAt: number | null): void {
    const { learnerId } = pupil;
    const key = `${learnerId}\n${module.slug}\n${lesson}`;
    if (this.marked.has(key)) return;
    this.marked.add(key);
    this.rows.lessonMark.push({ learnerId, module: module.slug, lesson, begunAt: at, doneAt });
  }

  /** A module test begun and handed in at `at`; the attempt's id. */
  test(pupil: Pupil, module: Module, assignmentId: string | null, at: number): string {
    const minutes = 8 + Math.round(14 * this.chance());
    const { id, pools } = this.sitting(pupil, module, assignmentId, at - minutes * MINUTE, at);
    const responses = pools.map((pool, position) => {
      const left = this.chance() < LEFT_OUT;
      const answer = left
        ? { response: null, earned: 0, total: 1 }
        : answerOf(pool, pupil.knows, this.chance);
      return { attemptId: id, position, ...this.response(pool, answer) };
    });
    this.rows.attempt.push({
      id,
      learnerId: pupil.learnerId,
      kind: 'test',
      module: module.slug,
      lesson: null,
      submittedAt: at,
      earned: responses.reduce((sum, each) => sum + each.earned, 0),
      total: responses.reduce((sum, each) => sum + each.total, 0),
      assignmentId,
    });
    this.rows.response.push(...responses);
    return id;
  }

  /** A module test begun and under way, with this many questions answered. */
  begunTest(
    pupil: Pupil,
    module: Module,
    assignmentId: string | null,
    startedAt: number,
    answered: number,
  ): void {
    const { id, pools } = this.sitting(pupil, module, assignmentId, startedAt, null);
    pools.slice(0, answered).forEach((pool, index) => {
      const { response, confidence, seconds, itemId } = this.response(
        pool,
        answerOf(pool, pupil.knows, this.chance),
      );
      const chosenAt = startedAt + (index + 1) * MINUTE;
      this.rows.sittingAnswer.push({
        sittingId: id,
        itemId,
        response,
        confidence,
        seconds,
        chosenAt,
      });
    });
  }

  lab(pupil: Pupil, assignmentId: string, begunAt: number, finishedAt: number | null): void {
    this.rows.labWork.push({ assignmentId, learnerId: pupil.learnerId, begunAt, finishedAt });
  }

  private sitting(
    pupil: Pupil,
    module: Module,
    assignmentId: string | null,
    startedAt: number,
    handedInAt: number | null,
  ) {
    const id = newId();
    const key = `${pupil.learnerId}\n${module.slug}`;
    const seen = this.seen.get(key) ?? new Set<string>();
    const drawn = drawTest(module.items, module.test.items, id, seen);
    for (const item of drawn) seen.add(item.id);
    this.seen.set(key, seen);
    const pools = drawn.map((item) => this.pool(module, item.id));
    this.rows.sitting.push({
      id,
      learnerId: pupil.learnerId,
      module: module.slug,
      seed: id,
      items: JSON.stringify(pools.map(({ item, version }) => ({ itemId: item.id, version }))),
      startedAt,
      handedInAt,
      assignmentId,
    });
    return { id, pools };
  }

  private response(
    { item, version }: Pool,
    answer: { response: string | null; earned: number; total: number },
  ) {
    const sure = (['guess', 'fairly', 'certain'] as const)[Math.floor(this.chance() * 3)];
    return {
      itemId: item.id,
      itemVersion: version,
      objective: item.objective,
      response: answer.response,
      earned: answer.earned,
      total: answer.total,
      confidence: item.askConfidence && answer.response !== null ? (sure ?? null) : null,
      seconds: answer.response === null ? null : Math.round(10 + 80 * this.chance() ** 2),
    };
  }

  private pool(module: Module, itemId: string): Pool {
    const key = `${module.slug}\n${itemId}`;
    const known = this.pools.get(key);
    if (known) return known;
    const item = module.items.find((each) => each.id === itemId);
    if (!item) throw new Error(`Module ${module.slug} has no item ${itemId}.`);
    const pool = poolOf(item);
    this.pools.set(key, pool);
    return pool;
  }
}
