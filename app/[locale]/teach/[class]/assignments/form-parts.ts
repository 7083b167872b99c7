import { type FormValues, unpackLearners } from '@/lib/answering/assignment-draft';
import { offsetName } from '@/lib/classroom/zones';
import { getT } from '@/components/i18n';
import type { FormLearner } from '@/components/classroom/assignment-form';
import type { Database } from '@/lib/store/database';
import { roster } from '@/lib/store/enrolments';

/** A class's learners in the fixed order by which ticks are packed: by id. Names in the order in which they are shown. */
export async function formRoster(db: Database, classId: string) {
  const rows = await roster(db, classId, ['in']);
  return {
    ids: rows.map((row) => row.learnerId).sort(),
    learners: rows.map((row) => ({ id: row.learnerId, name: row.shownName })),
  };
}

/** The same with who is ticked in these values. */
export function ticked(
  all: Awaited<ReturnType<typeof formRoster>>,
  values: FormValues,
): FormLearner[] {
  const chosen = new Set(unpackLearners(values.learners ?? '', all.ids));
  return all.learners.map((each) => ({ ...each, ticked: chosen.has(each.id) }));
}

/** By which clock times are typed, as a sentence. */
export function zoneHint(zone: string, now: number): string {
  return getT('teachAssignments')('form.zoneHint', { zone, offset: offsetName(now, zone) });
}

/** The settings under 'more' of an earlier assignment, to begin the next one with; its dates, title and learners stay behind. */
export function remembered(values: FormValues): FormValues {
  const { work: _work, title: _title, to: _to, learners: _learners, ...rest } = values;
  const { opens: _opens, due: _due, closes: _closes, ...settings } = rest;
  return settings;
}

/** Whether anything under 'more' is not as usual, so that it stands open. */
export function hasMore(values: FormValues): boolean {
  const set = (name: string) => (values[name] ?? '') !== '';
  return (
    ['title', 'points', 'opens', 'closes', 'attempts', 'pause', 'passMark'].some(set) ||
    ['latePercent', 'lateMissing'].some(set) ||
    (values.show ?? 'usual') !== 'usual' ||
    (values.counts ?? 'best') !== 'best' ||
    values.draw === 'same'
  );
}
