/** How a class did, item by item and objective by objective. To be read through see-others, after `closeSittings`. */
import type { Item } from '@/lib/assessment/registry';
import { firstSheets } from '@/lib/classroom/answer-sheets';
import { grouped } from '@/lib/classroom/grouped';
import { type ItemStatistics, itemStatistics } from '@/lib/classroom/item-analysis';
import { type MondayItem, mondayList } from '@/lib/classroom/monday-list';
import { type ObjectiveOfClass, objectivesOfClass } from '@/lib/classroom/objectives';
import { type Reliability, reliability } from '@/lib/classroom/reliability';
import type { Module } from '@/lib/course/types';
import type { WorkResponse } from '@/lib/store/class-work';
import type { Database } from '@/lib/store/database';
import { roster } from '@/lib/store/enrolments';
import type { AssignmentTable } from '@/lib/store/schema';
import { responsesOfClass } from './class-responses';
import { findItems } from './items';

/** What is looked at: the tests handed in for one assignment, or the checks of a module. */
export type ItemsOf =
  | { readonly kind: 'test'; readonly assignmentId: string }
  | { readonly kind: 'checks' };

export interface ClassItems {
  /** Learners in the class, by the name that it sees. */
  readonly learners: readonly { readonly learnerId: string; readonly name: string }[];
  /** Learners with a first attempt, or at least one check answered. */
  readonly counted: number;
  readonly items: readonly ItemStatistics[];
  readonly monday: readonly MondayItem[];
  /** Null for checks, which are no test. */
  readonly reliability: Reliability | null;
  readonly objectives: readonly ObjectiveOfClass[];
}

/**
 * Of one module. `assignments` are the class's; objectives are judged by all that it has a reason to see in this module,
 * items by what `of` says alone.
 */
export async function classItems(
  db: Database,
  classId: string,
  module: Module,
  assignments: readonly AssignmentTable[],
  of: ItemsOf,
): Promise<ClassItems> {
  const learners = (await roster(db, classId, ['in'])).map(({ learnerId, shownName }) => ({
    learnerId,
    name: shownName,
  }));
  const inModule = assignments.filter((each) => each.module === module.slug);
  const responses = await responsesOfClass(db, classId, inModule);
  const looked =
    of.kind === 'checks'
      ? responses.filter((row) => row.kind === 'check')
      : responses.filter((row) => row.assignmentId === of.assignmentId);
  const versions = await findItems(
    db,
    looked.map((row) => row.itemVersion),
  );
  const versionOf = (version: string): Item | null => versions.get(version)?.item ?? null;
  const sheets = firstSheets(of.kind === 'checks' ? 'check' : 'test', looked);
  const items = itemStatistics(sheets, versionOf);
  const byLearner = grouped(responses, (row) => row.learnerId);
  return {
    learners,
    counted: sheets.size,
    items,
    monday: mondayList(items),
    reliability: of.kind === 'test' ? reliability(sheets) : null,
    objectives: objectivesOfClass(
      module.objectives.map((each) => each.id),
      learners.map(({ learnerId }) => ({
        learnerId,
        answers: (byLearner.get(learnerId) ?? []).map(toAnswer),
      })),
    ),
  };
}

function toAnswer({ response, ...row }: WorkResponse) {
  return { ...row, answered: response !== null };
}
