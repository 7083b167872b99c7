import { beginLive } from '@/lib/answering/live-view';
import { versionId } from '@/lib/assessment/versions';
import { getCourse } from '@/lib/course/artefacts';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { database } from '@/lib/store/database';

interface Context {
  params: Promise<{ class: string }>;
}

/** Opens a live view of an item of the course. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { class: classId } = await context.params;
  const door = await classDoor('run-live-view', classId);
  const page = `/en/teach/${classId}/live`;
  if (door.kind !== 'open') return turnedAway(door.kind, page);
  const fields = await readForm(request);
  const { modules } = getCourse('en');
  const name = field(fields, 'module');
  const module = Object.hasOwn(modules, name) ? modules[name] : undefined;
  const item = module?.items.find((each) => each.id === field(fields, 'item'));
  if (!item) return seeOther(page);
  const seen = await beginLive(
    database(),
    door.entered.viewer,
    { classId, itemVersion: versionId(item) },
    Date.now(),
  );
  if (seen.kind === 'refused') return turnedAway('refused', page);
  return seeOther(`${page}/${seen.data}`);
}
