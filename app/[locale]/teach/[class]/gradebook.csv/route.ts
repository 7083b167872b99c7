import { csvResponse, exportDoor, exportPath } from '@/app/[locale]/teach/[class]/export';
import { getT } from '@/components/i18n';
import { classGradebook } from '@/lib/answering/class-gradebook';
import { seeClass } from '@/lib/answering/see-others';
import { closeSittings } from '@/lib/answering/sit-test';
import { getCourse } from '@/lib/course/artefacts';
import { readExportChoice } from '@/lib/interop/export-choice';
import { canvasCsv, type GradebookFile, moodleCsv, plainCsv } from '@/lib/interop/gradebook-csv';
import { turnedAway } from '@/lib/http/turned-away';
import { database } from '@/lib/store/database';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string; class: string }>;
}

/** The gradebook as a file: `shape=plain|canvas|moodle`, `names=0` for one without names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, class: classId } = await params;
  const now = Date.now();
  const inside = await exportDoor(locale, classId, now);
  if (inside instanceof Response) return inside;
  const { shape, names } = readExportChoice(new URL(request.url).searchParams);
  const { klass, viewer } = inside;
  const db = database();
  const t = getT('teachGradebook');
  await closeSittings(db, { classId }, now);
  const seen = await seeClass(
    db,
    viewer,
    { what: 'export', classId, detail: { file: 'gradebook', shape, names } },
    async (tx) => {
      const { book } = await classGradebook(tx, getCourse(locale), klass, now);
      return { data: book, learnerIds: book.rows.map((row) => row.learnerId) };
    },
    now,
  );
  if (seen.kind === 'refused') return turnedAway('refused', exportPath(locale, classId));
  const book = seen.data;
  const file: GradebookFile = { book, identities: new Map(), className: klass.name, names };
  const kind = `gradebook${shape === 'plain' ? '' : `-${shape}`}${names ? '' : '-without-names'}`;
  if (shape === 'moodle') return csvResponse(moodleCsv(file), kind, klass, now);
  // Moodle's columns begin with the kind of work; the other shapes get it in the title.
  const assignments = book.assignments.map((each) => ({
    ...each,
    title: `${t(`kind.${each.kind}`)}: ${each.title}`,
  }));
  const titled = { ...file, book: { ...book, assignments } };
  return csvResponse(shape === 'canvas' ? canvasCsv(titled) : plainCsv(titled), kind, klass, now);
}
