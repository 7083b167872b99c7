import { csvResponse, exportDoor, exportPath } from '@/app/[locale]/teach/[class]/export';
import { responseLines, responsesOfClass } from '@/lib/answering/class-responses';
import { seeClass } from '@/lib/answering/see-others';
import { closeSittings } from '@/lib/answering/sit-test';
import { readExportChoice } from '@/lib/interop/export-choice';
import { responsesCsv } from '@/lib/interop/responses-csv';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { turnedAway } from '@/lib/http/turned-away';
import { database } from '@/lib/store/database';
import { roster } from '@/lib/store/enrolments';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string; class: string }>;
}

/** Every response of the class as a file; `names=0` for one without names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, class: classId } = await params;
  const now = Date.now();
  const inside = await exportDoor(locale, classId, now);
  if (inside instanceof Response) return inside;
  const { names } = readExportChoice(new URL(request.url).searchParams);
  const { klass, viewer } = inside;
  const db = database();
  await closeSittings(db, { classId }, now);
  const seen = await seeClass(
    db,
    viewer,
    { what: 'export', classId, detail: { file: 'responses', names } },
    async (tx) => {
      const learners = await roster(tx, classId, ['in']);
      const assignments = await assignmentsOfClass(tx, classId);
      const responses = await responsesOfClass(tx, classId, assignments);
      const named = new Map(learners.map((row) => [row.learnerId, row.shownName]));
      const place = new Map(learners.map((row, index) => [row.learnerId, index]));
      const lines = (await responseLines(tx, responses, named)).sort(
        (a, b) => (place.get(a.learnerId) ?? 0) - (place.get(b.learnerId) ?? 0),
      );
      return { data: lines, learnerIds: responses.map((row) => row.learnerId) };
    },
    now,
  );
  if (seen.kind === 'refused') return turnedAway('refused', exportPath(locale, classId));
  const csv = responsesCsv(seen.data, { zone: klass.timeZone, names });
  return csvResponse(csv, `responses${names ? '' : '-without-names'}`, klass, now);
}
