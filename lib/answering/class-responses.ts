/** Every response that a class has a reason to see, page by page out of the store: for the items page and for a file. */
import { describeResponse, parseStoredResponse } from '@/lib/assessment/registry';
import type { ResponseLine } from '@/lib/interop/responses-csv';
import {
  type ItemCursor,
  type ItemScope,
  itemRows,
  type WorkResponse,
} from '@/lib/store/class-work';
import type { Database } from '@/lib/store/database';
import type { AssignmentTable } from '@/lib/store/schema';
import { findItems } from './items';

/** Attempts read at once. */
const PAGE = 500;

export async function responsesIn(db: Database, scope: ItemScope): Promise<WorkResponse[]> {
  const all: WorkResponse[] = [];
  let after: ItemCursor | null = null;
  do {
    const page = await itemRows(db, scope, { after, limit: PAGE });
    for (const row of page.responses) all.push(row);
    after = page.next;
  } while (after !== null);
  return all;
}

/**
 * Of a whole class: the tests handed in for its assignments, and the checks of the modules of which something is assigned.
 * By learner, and each learner's in the order in which they were handed in.
 */
export async function responsesOfClass(
  db: Database,
  classId: string,
  assignments: readonly Pick<AssignmentTable, 'id' | 'module' | 'kind'>[],
): Promise<WorkResponse[]> {
  const modules = new Set(assignments.flatMap(({ module }) => module ?? []));
  const scopes: ItemScope[] = [
    ...assignments.map(({ id }) => ({ classId, assignmentId: id })),
    ...[...modules].map((module) => ({ classId, module })),
  ];
  const all: WorkResponse[] = [];
  for (const scope of scopes) for (const row of await responsesIn(db, scope)) all.push(row);
  return all.sort(
    (a, b) =>
      order(a.learnerId, b.learnerId) ||
      a.submittedAt - b.submittedAt ||
      order(a.attemptId, b.attemptId) ||
      a.position - b.position,
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Responses in words, as they were given to the item as it was then; `names`: of each learner in the class. */
export async function responseLines(
  db: Database,
  responses: readonly WorkResponse[],
  names: ReadonlyMap<string, string>,
): Promise<ResponseLine[]> {
  const versions = await findItems(
    db,
    responses.map((row) => row.itemVersion),
  );
  // A class gives the same few answers again and again.
  const words = new Map<string, readonly string[] | null>();
  const inWords = ({ itemVersion, response }: WorkResponse): readonly string[] | null => {
    const item = versions.get(itemVersion)?.item;
    if (!item || response === null) return null;
    const key = `${itemVersion}\n${response}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    const parsed = parseStoredResponse(item, response);
    const said = parsed ? describeResponse(item, parsed) : null;
    words.set(key, said);
    return said;
  };
  return responses.map((row) => ({
    ...row,
    name: names.get(row.learnerId) ?? '',
    answer: inWords(row),
  }));
}
