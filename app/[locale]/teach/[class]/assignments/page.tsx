import type { Metadata } from 'next';
import { AssignmentList, type ListedAssignment } from '@/components/classroom/assignment-list';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { ClockNotes, readClocks } from '@/components/classroom/clock-notes';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { ButtonLink } from '@/components/ui/button';
import { scenarioTitle, timesOf, workTitle } from '@/lib/answering/assignment-rules';
import { gradebookOf } from '@/lib/answering/class-gradebook';
import { closeSittings } from '@/lib/answering/sit-test';
import { tallies } from '@/lib/classroom/tally';
import { assignedName } from '@/lib/classroom/usual';
import { stateAt } from '@/lib/classroom/windows';
import { getCourse } from '@/lib/course/artefacts';
import { readFlash } from '@/lib/identity/flash';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { gradebookRows } from '@/lib/store/class-work';
import { database } from '@/lib/store/database';
import { enterClass } from '../../enter';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachAssignments')('title'), robots: { index: false } };
}

/** Everything assigned in a class, by due date, with how many have done it: numbers, no names. */
export default async function AssignmentsPage({ params }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachAssignments');
  const inside = await enterClass(
    locale,
    `/teach/${classId}/assignments`,
    'see-assignments',
    classId,
  );
  const { klass } = inside;
  const db = database();
  const now = Date.now();
  const course = getCourse(locale);
  await closeSittings(db, { classId }, now);
  const rows = await gradebookRows(db, classId);
  const counts = tallies(gradebookOf(rows, course, klass.timeZone, now));
  const archived = (await assignmentsOfClass(db, classId, 'with')).filter(
    (row) => row.archivedAt !== null,
  );
  const flash = await readFlash('assignments');
  const listed = (row: (typeof rows.assignments)[number], index: number): ListedAssignment => ({
    id: row.id,
    kind: row.kind,
    title: assignedName(row, course),
    work: workTitle(course, row),
    scenario: scenarioTitle(course, row),
    titled: row.title !== null,
    toAll: row.toAll === 1,
    times: timesOf(row),
    state: stateAt(timesOf(row), now),
    tally: row.archivedAt === null ? (counts[index] ?? null) : null,
  });
  const here = classPath(locale, classId, 'assignments');
  const edits = inside.may('edit-assignment');
  return (
    <ClassFrame inside={inside} locale={locale} screen="assignments" lede={t('lede')}>
      {flash?.messages.map((message) => (
        <Said key={message}>
          {t(`said.${message as 'made'}`, { count: Number(flash.values.count ?? 0) })}
        </Said>
      ))}
      {flash ? (
        <ClockNotes
          clocks={readClocks(flash.values.clocks)}
          zone={klass.timeZone}
          locale={locale}
        />
      ) : null}
      <p className={`${styles.ways} no-print`}>
        {edits ? (
          <>
            <ButtonLink kind="primary" href={`${here}/new`}>
              {t('make')}
            </ButtonLink>
            <ButtonLink href={`${here}/copy`}>{t('copy')}</ButtonLink>
          </>
        ) : null}
        <ButtonLink kind="quiet" href={`/${locale}/teach/${classId}/as-learner`}>
          {t('asLearner')}
        </ButtonLink>
      </p>
      {rows.assignments.length === 0 ? (
        <p className={styles.none}>{t('none')}</p>
      ) : (
        <AssignmentList
          assignments={rows.assignments.map(listed)}
          classId={classId}
          zone={klass.timeZone}
          locale={locale}
          edits={edits}
          archived={false}
        />
      )}
      {archived.length === 0 ? null : (
        <details className={styles.archived}>
          <summary>{t('archivedCount', { count: archived.length })}</summary>
          <p className="meta">{t('archivedText')}</p>
          <AssignmentList
            assignments={archived.map(listed)}
            classId={classId}
            zone={klass.timeZone}
            locale={locale}
            edits={edits}
            archived
          />
        </details>
      )}
    </ClassFrame>
  );
}
