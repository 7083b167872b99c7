import { beginLive } from '@/lib/answering/live-view';
import { versionId } from '@/lib/assessment/versions';
import { getCourse } from '@/lib/course/artefacts';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { classDoor } from '@/lib/identity/class-door';
import { database } from '@/lib/store/database';
import { notFound } from '../../../not-found';

interface Context {
  params: Promise<{ class: string }>;
}

/** Opens a live view of an item of the course. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { class: classId } = await context.params;
  const door = await classDoor('run-live-view', classId);
  if (door.kind === 'nobody') return seeOther('/en/sign-in');
  if (door.kind === 'refused') return notFound();
  const fields = await readForm(request);
  const { modules } = getCourse('en');
  const name = field(fields, 'module');
  const module = Object.hasOwn(modules, name) ? modules[name] : undefined;
  const item = module?.items.find((each) => each.id === field(fields, 'item'));
  if (!item) return seeOther(`/en/teach/${classId}/live`);
  const seen = await beginLive(
    database(),
    door.entered.viewer,
    { classId, itemVersion: versionId(item) },
    Date.now(),
  );
  if (seen.kind === 'refused') return notFound();
  return seeOther(`/en/teach/${classId}/live/${seen.data}`);
}
