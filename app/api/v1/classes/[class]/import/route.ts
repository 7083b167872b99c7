import { makeAccounts, previewRoster, rowsToMake } from '@/lib/answering/import-roster';
import type { FormFields } from '@/lib/assessment/types';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor, type InClass } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { forgetRoster, keepRoster, keptRoster } from '@/lib/identity/roster-cookie';
import { newSeed } from '@/lib/identity/seeded-codes';
import { showSlips } from '@/lib/identity/slips-cookie';
import { MAX_ROWS } from '@/lib/interop/roster-csv';
import { database } from '@/lib/store/database';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/**
 * A list of names on its way: `look` keeps it in the teacher's browser and leads to the preview, `make` makes the accounts
 * of the list that was previewed, `drop` forgets it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: classId } = await params;
  const page = `/en/teach/${classId}/roster/import`;
  const fields = await readForm(request);
  const door = await classDoor('import-roster', classId);
  if (door.kind !== 'open') return turnedAway(door.kind, page);
  const what = field(fields, 'do');
  if (what === 'make') return make(door.entered, fields, page);
  await forgetRoster();
  if (what === 'drop') {
    await setFlash({ form: `roster-${classId}`, messages: ['dropped'], values: {} });
    return seeOther(`/en/teach/${classId}/roster`);
  }
  const text = field(fields, 'names').replace(/\r\n?/g, '\n');
  if (!(await keepRoster({ classId, seed: newSeed(), text }))) {
    await setFlash({ form: `import-${classId}`, messages: ['too-long'], values: {} });
  }
  return seeOther(page);
}

async function make({ klass, actor, viewer }: InClass, fields: FormFields, page: string) {
  const back = async (message: string) => {
    await setFlash({ form: `import-${klass.id}`, messages: [message], values: {} });
    return seeOther(page);
  };
  const draft = await keptRoster(klass.id);
  if (!draft) return back('changed');
  const now = Date.now();
  const db = database();
  const seen = await previewRoster(db, viewer, draft, now);
  if (seen.kind === 'refused') return turnedAway('refused', page);
  const { roster, imported, digest } = seen.data;
  if (!imported) {
    if (field(fields, 'list') !== digest) return back('changed');
    const ticked = new Set((fields.include ?? []).slice(0, MAX_ROWS).map(Number));
    const rows = rowsToMake(roster, ticked);
    if (rows === 'errors') return seeOther(page);
    if (rows.length === 0) return back('nothing');
    const of = { classId: klass.id, byLearnerId: actor.learnerId, seed: draft.seed };
    await makeAccounts(db, of, rows, now);
  }
  await forgetRoster();
  await showSlips(klass.id, draft.seed);
  return seeOther(`/en/teach/${klass.id}/roster/slips`);
}
