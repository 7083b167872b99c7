/** Every response of a class as a file: a row for each answer to each item. */
import { toLocal } from '@/lib/classroom/zones';
import { toCsv } from './csv';

export interface ResponseLine {
  readonly learnerId: string;
  /** The name shown to the class. */
  readonly name: string;
  readonly attemptId: string;
  readonly kind: 'check' | 'test';
  readonly module: string;
  readonly lesson: string | null;
  readonly submittedAt: number;
  readonly itemId: string;
  readonly itemVersion: string;
  readonly objective: string;
  /** In words, a line a part (`describeResponse`); null where nothing was answered. */
  readonly answer: readonly string[] | null;
  readonly earned: number;
  readonly total: number;
  readonly confidence: 'guess' | 'fairly' | 'certain' | null;
  readonly seconds: number | null;
}

/**
 * The file. Times stand in UTC and in the class's zone. Without names there is no name and rows are sorted by learner id;
 * what learners typed themselves stays as it is and may name somebody.
 */
export function responsesCsv(
  lines: readonly ResponseLine[],
  options: { readonly zone: string; readonly names: boolean },
): string {
  const { zone, names } = options;
  const ordered = names
    ? lines
    : [...lines].sort((a, b) => compare(a.learnerId, b.learnerId) || a.submittedAt - b.submittedAt);
  const head = [
    'learner_id',
    ...(names ? ['name'] : []),
    'attempt_id',
    'kind',
    'module',
    'lesson',
    'handed_in_utc',
    `handed_in_local (${zone})`,
    'item_id',
    'item_version',
    'objective',
    'answer',
    'earned',
    'total',
    'confidence',
    'seconds',
  ];
  const rows = ordered.map((line) => [
    line.learnerId,
    ...(names ? [line.name] : []),
    line.attemptId,
    line.kind,
    line.module,
    line.lesson,
    new Date(line.submittedAt).toISOString(),
    toLocal(line.submittedAt, zone).replace('T', ' '),
    line.itemId,
    line.itemVersion,
    line.objective,
    line.answer === null ? null : line.answer.join('\n'),
    line.earned,
    line.total,
    line.confidence,
    line.seconds,
  ]);
  return toCsv([head, ...rows]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
