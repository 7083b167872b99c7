import { seeClass } from '@/lib/answering/see-others';
import { toLocal } from '@/lib/classroom/zones';
import { seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { confirmPath, isFresh } from '@/lib/identity/fresh';
import { contentDisposition, csvFileName } from '@/lib/interop/csv';
import { rosterCsv } from '@/lib/interop/roster-out-csv';
import { database } from '@/lib/store/database';
import { roster } from '@/lib/store/enrolments';

interface Context {
  readonly params: Promise<{ locale: string; class: string }>;
}

/** The roster as a file; `?names=no` leaves the learner numbers alone. A sign-in that is not fresh is asked for first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, class: classId } = await params;
  const page = `/${locale}/teach/${classId}/roster#export`;
  const door = await classDoor('export-class', classId);
  if (door.kind !== 'open') return turnedAway(door.kind, page);
  const { actor, klass, viewer } = door.entered;
  const now = Date.now();
  if (!isFresh(actor, now)) {
    await setFlash({ form: `roster-${classId}`, messages: ['confirmed'], values: {} });
    return seeOther(confirmPath(locale, page));
  }
  const names = new URL(request.url).searchParams.get('names') !== 'no';
  const seen = await seeClass(
    database(),
    viewer,
    { what: 'export', classId, detail: { file: 'roster', names } },
    async (tx) => {
      const rows = await roster(tx, classId, ['in']);
      return { data: rows, learnerIds: rows.map((row) => row.learnerId) };
    },
    now,
  );
  if (seen.kind === 'refused') return turnedAway('refused', page);
  const lines = seen.data.map(({ learnerId, shownName }) => ({
    learnerId,
    name: shownName,
    // A school's own names and numbers are not kept; our sign-in names are nobody's business elsewhere.
    username: null,
    idNumber: null,
    group: null,
  }));
  const fileName = csvFileName('roster', klass.name, toLocal(now, klass.timeZone).slice(0, 10));
  return new Response(rosterCsv(lines, names), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(fileName),
      'Cache-Control': 'no-store',
    },
  });
}
