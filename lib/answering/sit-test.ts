/** A module test: begun, saved answer by answer, handed in once. */
import { readConfidence } from '@/lib/assessment/calibration';
import { drawTest } from '@/lib/assessment/draw';
import {
  type Item,
  type ItemResponse,
  parseStoredResponse,
  readResponse,
  scoreItem,
} from '@/lib/assessment/registry';
import type { FormFields } from '@/lib/assessment/types';
import { versionId } from '@/lib/assessment/versions';
import { windowFor } from '@/lib/classroom/windows';
import type { Module } from '@/lib/course/types';
import { type ClosingScope, sittingsPastClosing } from '@/lib/store/closing';
import type { Database } from '@/lib/store/database';
import {
  type EarlierSitting,
  handIn as writeHandIn,
  itemsSeen,
  type SavedAnswer,
  type SaveOutcome,
  type Sitting,
  saveAnswers,
  startAssignedSitting,
  startSitting,
} from '@/lib/store/sittings';
import { findItems, type VersionedItem } from './items';

/** The learner's open sitting for practice in this module, or a new one with a draw of its own. */
export async function beginTest(
  db: Database,
  learnerId: string,
  module: Module,
  freshId: string,
  now: number,
): Promise<string> {
  return startSitting(db, await newSitting(db, learnerId, module, freshId), now);
}

/**
 * The learner's open sitting for an assignment of this module, or a new one if `mayBegin` says so of those handed in for
 * it so far (oldest first); null if it doesn't. Whether it is theirs, and open, is the caller's to know.
 * @public The page of a module test, where it is opened from an assignment.
 */
export async function beginAssignedTest(
  db: Database,
  of: { learnerId: string; module: Module; assignmentId: string; freshId: string; same: boolean },
  mayBegin: (earlier: readonly EarlierSitting[]) => boolean,
  now: number,
): Promise<string | null> {
  const { learnerId, module, assignmentId, freshId, same } = of;
  const sitting = same
    ? drawnSitting(learnerId, module, freshId, drawSame(module, assignmentId))
    : await newSitting(db, learnerId, module, freshId);
  return startAssignedSitting(db, { ...sitting, assignmentId }, mayBegin, now);
}

/** The questions that everyone gets for an assignment that doesn't draw anew. */
export function drawSame(module: Module, assignmentId: string): readonly Item[] {
  return drawTest(module.items, module.test.items, assignmentId);
}

async function newSitting(db: Database, learnerId: string, module: Module, freshId: string) {
  const seen = await itemsSeen(db, learnerId, module.slug);
  const drawn = drawTest(module.items, module.test.items, freshId, seen);
  return drawnSitting(learnerId, module, freshId, drawn);
}

function drawnSitting(learnerId: string, module: Module, freshId: string, drawn: readonly Item[]) {
  return {
    id: freshId,
    learnerId,
    module: module.slug,
    seed: freshId,
    items: drawn.map((item) => ({ itemId: item.id, version: versionId(item) })),
  };
}

export const itemPrefix = (itemId: string) => `r.${itemId}.`;

export interface ItemTiming {
  /** Milliseconds since the answer was chosen, by the browser's clock; 0 where it can't tell. */
  ageMs: number;
  seconds: number | null;
}

/**
 * Saves what a form says of the named items. An item whose fields are empty is saved as unanswered, which is how a
 * choice is taken back. Once its assignment has closed the sitting is handed in as it stood, and this comes too late.
 */
export async function saveSitting(
  db: Database,
  sitting: Sitting,
  items: readonly string[],
  fields: FormFields,
  timing: (itemId: string) => ItemTiming,
  now: number,
): Promise<SaveOutcome> {
  if (sitting.assignmentId !== null) await closeSittings(db, { sittingId: sitting.id }, now);
  const versions = await findItems(
    db,
    sitting.items.map((entry) => entry.version),
  );
  const answers: SavedAnswer[] = [];
  for (const { itemId, version } of sitting.items) {
    const found = versions.get(version);
    if (!found || !items.includes(itemId)) continue;
    const prefix = itemPrefix(itemId);
    const response = readResponse(found.item, fields, prefix);
    const { ageMs, seconds } = timing(itemId);
    answers.push({
      itemId,
      response: response === null ? null : JSON.stringify(response),
      confidence: readConfidence(fields, prefix),
      seconds,
      chosenAt: now - ageMs,
    });
  }
  return saveAnswers(db, sitting.id, answers);
}

/** Hands a sitting in as it stands; handing in again gives the same attempt. */
export async function handIn(db: Database, sitting: Sitting, now: number): Promise<string> {
  const versions = await findItems(
    db,
    sitting.items.map((entry) => entry.version),
  );
  return writeHandIn(db, sitting, (saved) => scoreSitting(sitting, versions, saved), now);
}

/**
 * Hands in every open sitting within `scope` whose assignment has closed for its learner, as it stands; the attempt bears
 * the closing time, not the moment at which somebody noticed. To be called before a class's work is read, before a
 * learner's own is, and when something comes for the sitting; several calls at once do no harm. Returns how many it found.
 */
export async function closeSittings(
  db: Database,
  scope: ClosingScope,
  now: number,
): Promise<number> {
  let closed = 0;
  for (const found of await sittingsPastClosing(db, now, scope)) {
    const { closes } = windowFor(
      { opens: found.opensAt, due: found.dueAt, closes: found.closesAt },
      {
        extension: { due: found.ownDueAt, closes: found.ownClosesAt },
        extraTimePercent: found.extraTimePercent,
        assignedAt: found.assignedAt,
      },
    );
    if (closes === null || now <= closes) continue;
    await handIn(db, found.sitting, Math.max(closes, found.sitting.startedAt));
    closed += 1;
  }
  return closed;
}

function scoreSitting(
  sitting: Sitting,
  versions: ReadonlyMap<string, VersionedItem>,
  saved: readonly SavedAnswer[],
) {
  return sitting.items.map(({ itemId, version }) => {
    const found = versions.get(version);
    if (!found) throw new Error(`Sitting ${sitting.id} names an item version that is not there.`);
    const answer = saved.find((each) => each.itemId === itemId);
    const response: ItemResponse | null = answer?.response
      ? parseStoredResponse(found.item, answer.response)
      : null;
    const { score } = scoreItem(found.item, response);
    return {
      itemId,
      itemVersion: version,
      objective: found.item.objective,
      response: response === null ? null : JSON.stringify(response),
      earned: score.kind === 'scored' ? score.earned : 0,
      // An item left out of a test counts as a mark that was not earned.
      total: score.kind === 'scored' ? score.total : 1,
      confidence: answer?.confidence ?? null,
      seconds: answer?.seconds ?? null,
    };
  });
}
