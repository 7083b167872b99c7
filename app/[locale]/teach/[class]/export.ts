/** What the files of a class share: who may have them, and how they are sent. */
import { classPath } from '@/components/classroom/class-frame';
import { toLocal } from '@/lib/classroom/zones';
import { seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor, type InClass } from '@/lib/identity/class-door';
import { confirmPath, isFresh } from '@/lib/identity/fresh';
import { contentDisposition, csvFileName } from '@/lib/interop/csv';

/** The page that says what each file is. */
export function exportPath(locale: string, classId: string): string {
  return `${classPath(locale, classId, 'gradebook')}/export`;
}

/** Lets a teacher in whose sign-in is fresh; a response for everybody else. */
export async function exportDoor(
  locale: string,
  classId: string,
  now: number,
): Promise<InClass | Response> {
  const door = await classDoor('export-class', classId);
  const page = exportPath(locale, classId);
  if (door.kind !== 'open') return turnedAway(door.kind, page);
  if (!isFresh(door.entered.actor, now)) return seeOther(confirmPath(locale, page));
  return door.entered;
}

/** A file named after what it is, the class and the day in the class's zone. */
export function csvResponse(
  csv: string,
  kind: string,
  klass: { readonly name: string; readonly timeZone: string },
  now: number,
): Response {
  const date = toLocal(now, klass.timeZone).slice(0, 10);
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(csvFileName(kind, klass.name, date)),
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}
