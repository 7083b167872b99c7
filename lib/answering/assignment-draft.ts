/**
 * An assignment as a teacher's form holds it: text by field name, the same shape whether it comes from the store, was just
 * typed, or comes back because something was wrong. `readDraft` makes an assignment of it, or says what is wrong.
 */
import type { FormFields } from '@/lib/assessment/types';
import type { LatePolicy } from '@/lib/classroom/late';
import {
  cellAllowed,
  defaultMatrix,
  phases,
  type ShowMatrix,
  type ShownPart,
  shownParts,
} from '@/lib/classroom/show-when';
import { timesProblems } from '@/lib/classroom/windows';
import { clockChange, toInstant, toLocal } from '@/lib/classroom/zones';
import { findLesson } from '@/lib/course/lookups';
import type { Course } from '@/lib/course/types';
import type { NewAssignment } from '@/lib/store/assignments';
import type { AssignmentTable } from '@/lib/store/schema';
import { latePolicyOf, showMatrixOf } from './assignment-rules';

export type FormValues = Readonly<Record<string, string>>;

/** Names of the form's fields that hold one value; besides them there are `learner` and `show.PHASE`. */
export const draftFields = [
  'work',
  'title',
  'to',
  'opens',
  'due',
  'closes',
  'attempts',
  'counts',
  'passMark',
  'pause',
  'draw',
  'show',
  'latePercent',
  'lateUnit',
  'lateLowest',
  'lateMissing',
  'points',
] as const;
export type DraftField = (typeof draftFields)[number] | 'learner';

/** How the matrix is chosen: by a name, or cell by cell. */
export const showPresets = ['usual', 'all', 'closing', 'own'] as const;
export type ShowPreset = (typeof showPresets)[number];

const presetMatrix: Readonly<Record<Exclude<ShowPreset, 'own'>, ShowMatrix>> = {
  usual: defaultMatrix,
  all: {
    during: ['own-answers'],
    'right-after': shownParts,
    'later-while-open': shownParts,
    'after-close': shownParts,
  },
  closing: {
    during: ['own-answers'],
    'right-after': ['own-answers'],
    'later-while-open': ['own-answers'],
    'after-close': shownParts,
  },
};

export interface DraftProblem {
  readonly field: DraftField;
  /** The page has the words. */
  readonly code: string;
}

/** A typed time that the clocks leave out or pass twice, with what it was taken for. */
export interface ClockNote {
  readonly field: 'opens' | 'due' | 'closes';
  readonly change: 'skipped' | 'twice';
  readonly typed: string;
  readonly taken: number;
}

export type Draft = Omit<NewAssignment, 'id' | 'classId'>;

export interface ReadDraft {
  readonly draft: Draft;
  /** Whom it is for where it isn't for all. */
  readonly learners: readonly string[];
  readonly problems: readonly DraftProblem[];
  readonly clocks: readonly ClockNote[];
}

/**
 * The values in a posted form. Who is ticked is packed by the place in `roster` (learner ids in a fixed order), since
 * hundreds of ids would not fit where a form's values are kept between two requests.
 */
export function valuesOf(fields: FormFields, roster: readonly string[]): FormValues {
  const values: Record<string, string> = {};
  for (const name of draftFields) {
    const value = fields[name]?.[0]?.trim().slice(0, 200) ?? '';
    if (value !== '') values[name] = value;
  }
  for (const phase of phases) {
    const ticked = fields[`show.${phase}`]?.filter(isPart) ?? [];
    if (ticked.length > 0) values[`show.${phase}`] = ticked.join(' ');
  }
  const learners = packLearners(fields.learner ?? [], roster);
  if (learners !== '') values.learners = learners;
  return values;
}

/** Ids as one text: four places of the roster in each hexadecimal digit, and the roster's length, so that it fits no other. */
export function packLearners(ids: readonly string[], roster: readonly string[]): string {
  const ticked = new Set(ids);
  if (!roster.some((id) => ticked.has(id))) return '';
  let digits = '';
  for (let at = 0; at < roster.length; at += 4) {
    const bits = [0, 1, 2, 3].map((i) => (ticked.has(roster[at + i] ?? '') ? 1 << i : 0));
    digits += bits.reduce((sum, bit) => sum + bit, 0).toString(16);
  }
  return `${roster.length}:${digits}`;
}

/** The ids again; none if the roster has changed its length since. */
export function unpackLearners(packed: string, roster: readonly string[]): string[] {
  const [length, digits = ''] = packed.split(':');
  if (Number(length) !== roster.length) return [];
  return roster.filter((_, at) => {
    const digit = Number.parseInt(digits[Math.floor(at / 4)] ?? '0', 16);
    return (digit & (1 << (at % 4))) !== 0;
  });
}

/** What a form shows of an assignment that is there. `included`: whom it is for where it isn't for all. */
export function valuesFrom(
  row: AssignmentTable,
  included: readonly string[],
  roster: readonly string[],
  zone: string,
): FormValues {
  const late = latePolicyOf(row);
  const matrix = showMatrixOf(row);
  const show =
    (['usual', 'all', 'closing'] as const).find((name) => sameMatrix(presetMatrix[name], matrix)) ??
    'own';
  const time = (at: number | null) => (at === null ? '' : toLocal(at, zone));
  const number = (value: number | null | undefined) => (value == null ? '' : String(value));
  const values: Record<string, string> = {
    work: workValue(row),
    title: row.title ?? '',
    to: row.toAll === 1 ? 'all' : 'some',
    learners: packLearners(included, roster),
    opens: time(row.opensAt),
    due: time(row.dueAt),
    closes: time(row.closesAt),
    attempts: number(row.attemptsAllowed),
    counts: row.counts,
    passMark: number(row.passMark),
    pause: row.pauseMinutes === 0 ? '' : String(row.pauseMinutes),
    draw: row.shuffle === 1 ? 'each' : 'same',
    show,
    latePercent: number(late?.percentPerUnit),
    lateUnit: late?.unit ?? 'day',
    lateLowest: number(late?.lowestPercent),
    lateMissing: number(late?.missingPercent),
    points: number(row.points),
  };
  for (const phase of phases) values[`show.${phase}`] = matrix[phase].join(' ');
  return values;
}

/** What is assigned, as the form's one choice: `test:MODULE`, `lesson:MODULE/LESSON`, `lab:LAB/SCENARIO` … */
export function workValue(
  row: Pick<AssignmentTable, 'kind' | 'module' | 'lesson' | 'lab' | 'scenario'>,
): string {
  if (row.kind === 'lab') return `lab:${row.lab}${row.scenario === null ? '' : `/${row.scenario}`}`;
  return row.kind === 'lesson' ? `lesson:${row.module}/${row.lesson}` : `${row.kind}:${row.module}`;
}

function readWork(course: Course, value: string) {
  const [kind = '', rest = ''] = value.split(':');
  const [first = '', second = ''] = rest.split('/');
  const none = { module: null, lesson: null, lab: null, scenario: null };
  if ((kind === 'test' || kind === 'module') && course.modules[first]) {
    return { ...none, kind, module: first } as const;
  }
  if (kind === 'lesson' && findLesson(course, first, second)) {
    return { ...none, kind, module: first, lesson: second } as const;
  }
  const lab = kind === 'lab' ? course.labs[first] : undefined;
  if (!lab || (second !== '' && !lab.scenarios.some((each) => each.id === second))) return null;
  return { ...none, kind: 'lab', lab: first, scenario: second === '' ? null : second } as const;
}

/** An assignment out of the form's values, by the class's clock; with problems the draft is not to be used. */
export function readDraft(
  course: Course,
  values: FormValues,
  roster: readonly string[],
  zone: string,
): ReadDraft {
  const problems: DraftProblem[] = [];
  const clocks: ClockNote[] = [];
  const text = (name: string) => values[name] ?? '';
  const wrong = (field: DraftField, code: string) => problems.push({ field, code });

  const number = (field: DraftField, max: number, whole = true, least = 0): number | null => {
    const typed = text(field).replace(',', '.');
    if (typed === '') return null;
    const value = Number(typed);
    const fits = /^\d+(\.\d{1,2})?$/.test(typed) && value >= least && value <= max;
    if (fits && (!whole || Number.isInteger(value))) return value;
    wrong(field, 'number');
    return null;
  };
  const time = (field: 'opens' | 'due' | 'closes'): number | null => {
    const typed = text(field).replace(' ', 'T').slice(0, 16);
    if (typed === '') return null;
    const at = toInstant(typed, zone, field === 'opens' ? 'start' : 'end');
    if (at === null) {
      wrong(field, 'time');
      return null;
    }
    const change = clockChange(typed, zone);
    if (change !== null) clocks.push({ field, change, typed, taken: at });
    return at;
  };
  const oneOf = <T extends string>(field: DraftField, allowed: readonly T[], usual: T): T =>
    allowed.find((each) => each === text(field)) ?? usual;

  const work = readWork(course, text('work'));
  if (work === null) wrong('work', 'work');
  const title = text('title').slice(0, 120);
  const toAll = text('to') !== 'some';
  const learners = toAll ? [] : unpackLearners(text('learners'), roster);
  if (!toAll && learners.length === 0) wrong('learner', 'nobody');
  const times = { opens: time('opens'), due: time('due'), closes: time('closes') };
  for (const problem of timesProblems(times)) {
    wrong(problem === 'due-before-opens' ? 'due' : 'closes', problem);
  }
  const percent = number('latePercent', 100, false);
  const lowest = number('lateLowest', 100, false);
  const missing = number('lateMissing', 100, false);
  const late: LatePolicy | null =
    percent === null && missing === null
      ? null
      : {
          percentPerUnit: percent ?? 0,
          unit: oneOf('lateUnit', ['day', 'hour'], 'day'),
          lowestPercent: lowest ?? 0,
          missingPercent: missing,
        };
  const matrix = readMatrix(text);
  return {
    draft: {
      ...(work ?? { kind: 'test', module: null, lesson: null, lab: null, scenario: null }),
      title: title === '' ? null : title,
      opensAt: times.opens,
      dueAt: times.due,
      closesAt: times.closes,
      attemptsAllowed: number('attempts', 50, true, 1),
      counts: oneOf('counts', ['best', 'last', 'first', 'mean'], 'best'),
      passMark: number('passMark', 100),
      points: number('points', 1000, false),
      pauseMinutes: number('pause', 43_200) ?? 0,
      late: late === null ? null : JSON.stringify(late),
      showWhen: sameMatrix(matrix, defaultMatrix) ? null : JSON.stringify(matrix),
      shuffle: text('draw') === 'same' ? 0 : 1,
      toAll: toAll ? 1 : 0,
    },
    learners,
    problems,
    clocks,
  };
}

function readMatrix(text: (name: string) => string): ShowMatrix {
  const preset = showPresets.find((each) => each === text('show')) ?? 'usual';
  if (preset !== 'own') return presetMatrix[preset];
  const cell = (phase: (typeof phases)[number]) =>
    shownParts.filter(
      (part) => text(`show.${phase}`).split(' ').includes(part) && cellAllowed(phase, part),
    );
  return {
    during: cell('during'),
    'right-after': cell('right-after'),
    'later-while-open': cell('later-while-open'),
    'after-close': cell('after-close'),
  };
}

function sameMatrix(a: ShowMatrix, b: ShowMatrix): boolean {
  return phases.every((phase) => a[phase].join() === b[phase].join());
}

function isPart(text: string): text is ShownPart {
  return (shownParts as readonly string[]).includes(text);
}
