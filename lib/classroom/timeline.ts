/** What a learner did for a class, day by day in the class's zone, the latest first; checks of one lesson on one day are one entry. */
import type { Answer } from '@/lib/progress/rules';
import { toLocal } from './zones';

export type TimelineEntry =
  | { readonly kind: 'joined'; readonly at: number }
  | {
      readonly kind: 'checks';
      readonly at: number;
      readonly module: string;
      readonly lesson: string;
      readonly count: number;
      /** Of them, those with every mark. */
      readonly right: number;
    }
  | {
      readonly kind: 'marked';
      readonly at: number;
      readonly module: string;
      readonly lesson: string;
    }
  | {
      readonly kind: 'test';
      readonly at: number;
      readonly attemptId: string;
      readonly assignmentId: string;
      readonly earned: number;
      readonly total: number;
    }
  | {
      /** `sitting`: begun and still open. `score`: set by hand. */
      readonly kind: 'sitting' | 'lab-begun' | 'lab-done' | 'score';
      readonly at: number;
      readonly assignmentId: string;
    };

export interface TimelineDay {
  /** YYYY-MM-DD in the class's zone. */
  readonly day: string;
  /** The latest first. */
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineInput {
  readonly zone: string;
  readonly joinedAt: number;
  readonly answers: readonly (Answer & {
    readonly attemptId: string;
    readonly assignmentId: string | null;
  })[];
  readonly marks: readonly {
    readonly module: string;
    readonly lesson: string;
    readonly doneAt: number | null;
  }[];
  readonly openSittings: readonly { readonly assignmentId: string; readonly startedAt: number }[];
  readonly labs: readonly {
    readonly assignmentId: string;
    readonly begunAt: number;
    readonly finishedAt: number | null;
  }[];
  readonly scores: readonly { readonly assignmentId: string; readonly at: number }[];
}

export function timeline(input: TimelineInput): readonly TimelineDay[] {
  const dayOf = (at: number) => toLocal(at, input.zone).slice(0, 10);
  const entries: TimelineEntry[] = [
    { kind: 'joined', at: input.joinedAt },
    ...checksByDay(input.answers, dayOf),
    ...tests(input.answers),
    ...input.marks.flatMap(({ module, lesson, doneAt }): TimelineEntry[] =>
      doneAt === null ? [] : [{ kind: 'marked', at: doneAt, module, lesson }],
    ),
    ...input.openSittings.map(({ assignmentId, startedAt }) => ({
      kind: 'sitting' as const,
      at: startedAt,
      assignmentId,
    })),
    ...input.labs.map(({ assignmentId, begunAt, finishedAt }) =>
      finishedAt === null
        ? { kind: 'lab-begun' as const, at: begunAt, assignmentId }
        : { kind: 'lab-done' as const, at: finishedAt, assignmentId },
    ),
    ...input.scores.map((each) => ({ kind: 'score' as const, ...each })),
  ];
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries.sort((a, b) => b.at - a.at)) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, own]) => ({ day, entries: own }));
}

function checksByDay(
  answers: TimelineInput['answers'],
  dayOf: (at: number) => string,
): TimelineEntry[] {
  const grouped = new Map<string, Extract<TimelineEntry, { kind: 'checks' }>>();
  for (const answer of answers) {
    const { module, lesson, submittedAt, earned, total } = answer;
    if (answer.kind !== 'check' || lesson === null) continue;
    const key = `${dayOf(submittedAt)}\n${module}\n${lesson}`;
    const known = grouped.get(key);
    grouped.set(key, {
      kind: 'checks',
      at: Math.max(submittedAt, known?.at ?? 0),
      module,
      lesson,
      count: (known?.count ?? 0) + 1,
      right: (known?.right ?? 0) + (earned >= total ? 1 : 0),
    });
  }
  return [...grouped.values()];
}

function tests(answers: TimelineInput['answers']): TimelineEntry[] {
  const byAttempt = new Map<string, Extract<TimelineEntry, { kind: 'test' }>>();
  for (const { kind, attemptId, assignmentId, submittedAt, earned, total } of answers) {
    if (kind !== 'test' || assignmentId === null) continue;
    const known = byAttempt.get(attemptId);
    byAttempt.set(attemptId, {
      kind: 'test',
      at: submittedAt,
      attemptId,
      assignmentId,
      earned: (known?.earned ?? 0) + earned,
      total: (known?.total ?? 0) + total,
    });
  }
  return [...byAttempt.values()];
}
