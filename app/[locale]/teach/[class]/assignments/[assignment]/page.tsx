import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { lateWords, partsIn } from '@/components/assigned/rules';
import { assignmentLine, TallyLine, TimesLines } from '@/components/classroom/assignment-list';
import { type LearnerRow, LearnerTimes } from '@/components/classroom/learner-times';
import { ClassFrame } from '@/components/classroom/class-frame';
import { ClockNotes, readClocks } from '@/components/classroom/clock-notes';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { ButtonLink } from '@/components/ui/button';
import {
  latePolicyOf,
  passMarkOf,
  pointsOf,
  scenarioTitle,
  showMatrixOf,
  timesOf,
  workTitle,
} from '@/lib/answering/assignment-rules';
import { classGradebook } from '@/lib/answering/class-gradebook';
import { seeClass } from '@/lib/answering/see-others';
import { closeSittings } from '@/lib/answering/sit-test';
import { tallies } from '@/lib/classroom/tally';
import { assignedName } from '@/lib/classroom/usual';
import { stateAt } from '@/lib/classroom/windows';
import { offsetName } from '@/lib/classroom/zones';
import { getCourse } from '@/lib/course/artefacts';
import { readFlash } from '@/lib/identity/flash';
import { assignmentById } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import type { AssignmentTable } from '@/lib/store/schema';
import { enterClass } from '../../../enter';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string; assignment: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachAssignments')('oneTitle'), robots: { index: false } };
}

/** One assignment: its rules in words, and learner by learner how they stand, with extensions and excuses. */
export default async function AssignmentPage({ params }: Props) {
  const { locale, class: classId, assignment: id } = await params;
  const t = getT('teachAssignments');
  const here = `/teach/${classId}/assignments/${id}`;
  const inside = await enterClass(locale, here, 'see-assignments', classId);
  const { klass } = inside;
  const db = database();
  const row = await assignmentById(db, id);
  if (row?.classId !== classId) notFound();
  const course = getCourse(locale);
  const now = Date.now();
  const flash = await readFlash(`learners ${id}`);
  const shown = row.archivedAt === null ? await learners(inside, row, now) : null;
  const edits = inside.may('edit-assignment') && row.archivedAt === null;
  const times = timesOf(row);
  const message = flash?.messages[0];
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="assignments"
      title={assignedName(row, course)}
      lede={assignmentLine({
        kind: row.kind,
        work: workTitle(course, row),
        scenario: scenarioTitle(course, row),
        titled: row.title !== null,
        toAll: row.toAll === 1,
      })}
    >
      {message ? (
        <Said wrong={!['extend', 'take-back', 'excuse', 'unexcuse'].includes(message)}>
          {t(`learners.said.${message as 'extend'}`, { count: Number(flash.values.count ?? 0) })}
        </Said>
      ) : null}
      <ClockNotes clocks={readClocks(flash?.values.clocks)} zone={klass.timeZone} locale={locale} />
      <div className={styles.head}>
        <TimesLines
          times={times}
          state={stateAt(times, now)}
          zone={klass.timeZone}
          locale={locale}
        />
        <Summary row={row} locale={locale} />
      </div>
      <p className={`${styles.ways} no-print`}>
        {edits ? <ButtonLink href={`/${locale}${here}/edit`}>{t('edit')}</ButtonLink> : null}
        <ButtonLink kind="quiet" href={`/${locale}/teach/${classId}/as-learner/${id}`}>
          {t('asLearnerOne')}
        </ButtonLink>
      </p>
      {shown === null ? (
        <p className="meta">{t('archivedOne')}</p>
      ) : (
        <section aria-labelledby="learners" className={styles.learners}>
          <h2 id="learners">{t('learners.title')}</h2>
          <TallyLine tally={shown.tally} />
          <LearnerTimes
            rows={shown.rows}
            action={`/api/v1/classes/${classId}/assignments/${id}/learners`}
            values={flash?.values ?? {}}
            zone={klass.timeZone}
            offset={offsetName(now, klass.timeZone)}
            edits={edits && inside.may('edit-assignment')}
            locale={locale}
          />
          <p className="meta">{t('learners.logged')}</p>
        </section>
      )}
    </ClassFrame>
  );
}

type Inside = Awaited<ReturnType<typeof enterClass>>;

/** How each learner stands; it is written into their access logs that this was looked at. */
async function learners(inside: Inside, row: AssignmentTable, now: number) {
  const db = database();
  const { klass, viewer } = inside;
  const course = getCourse('en');
  await closeSittings(db, { classId: klass.id }, now);
  const seen = await seeClass(
    db,
    viewer,
    { what: 'gradebook', classId: klass.id, detail: { assignmentId: row.id } },
    async (tx) => {
      const { book, rows } = await classGradebook(tx, course, klass, now);
      const column = book.assignments.findIndex((each) => each.id === row.id);
      const own = new Map(
        rows.exceptions
          .filter((each) => each.assignmentId === row.id)
          .map((each) => [each.learnerId, each]),
      );
      const listed = book.rows.flatMap((each): LearnerRow[] => {
        const cell = each.cells[column];
        if (!cell || cell.status === 'not-assigned') return [];
        const exception = own.get(each.learnerId);
        return [
          {
            id: each.learnerId,
            name: each.name,
            status: cell.status,
            due: cell.window.due,
            closes: cell.window.closes,
            extended: exception?.dueAt != null || exception?.closesAt != null,
            moreTime: cell.window.own,
            excused: cell.excused,
          },
        ];
      });
      const tally = tallies(book)[column];
      return { data: { rows: listed, tally }, learnerIds: listed.map((each) => each.id) };
    },
    now,
  );
  if (seen.kind === 'refused' || !seen.data.tally) notFound();
  return { rows: seen.data.rows, tally: seen.data.tally };
}

/** Its rules in a few sentences. */
function Summary({ row, locale }: { readonly row: AssignmentTable; readonly locale: string }) {
  const t = getT('teachAssignments');
  const course = getCourse(locale);
  const passMark = passMarkOf(course, row);
  const late = latePolicyOf(row);
  const matrix = showMatrixOf(row);
  return (
    <ul className={styles.rules}>
      <li>{t('sum.points', { points: pointsOf(course, row) })}</li>
      {passMark === null ? null : (
        <>
          <li>
            {row.attemptsAllowed === null
              ? t('sum.anyTries')
              : t('sum.tries', { allowed: row.attemptsAllowed })}{' '}
            {row.attemptsAllowed === 1 ? null : `${t(`form.countsBy.${row.counts}`)}.`}{' '}
            {row.pauseMinutes > 0 ? t('sum.pause', { minutes: row.pauseMinutes }) : null}
          </li>
          <li>{t('sum.pass', { passMark })}</li>
          <li>{t(row.shuffle === 1 ? 'form.drawEach' : 'form.drawSame')}.</li>
          <li>{t('sum.right', { parts: partsIn(matrix, 'right-after', 'their') })}</li>
          <li>
            {row.closesAt === null
              ? t('sum.neverClosed')
              : t('sum.closed', { parts: partsIn(matrix, 'after-close', 'their') })}
          </li>
        </>
      )}
      {late === null ? null : <li>{lateWords(late)}</li>}
    </ul>
  );
}
