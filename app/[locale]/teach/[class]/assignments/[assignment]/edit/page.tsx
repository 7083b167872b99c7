import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssignmentForm } from '@/components/classroom/assignment-form';
import { assignmentLine } from '@/components/classroom/assignment-list';
import { ChangePreview } from '@/components/classroom/change-preview';
import { ClassFrame } from '@/components/classroom/class-frame';
import { ClockNotes } from '@/components/classroom/clock-notes';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { changesOf, fingerprint } from '@/lib/answering/assignment-changes';
import { readDraft, valuesFrom } from '@/lib/answering/assignment-draft';
import { scenarioTitle, workTitle } from '@/lib/answering/assignment-rules';
import { workBegun } from '@/lib/answering/work-begun';
import { getCourse } from '@/lib/course/artefacts';
import { readFlash } from '@/lib/identity/flash';
import { assignmentById, exceptionsOf } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import { enterClass } from '../../../../enter';
import styles from '../../page.module.css';
import { formRoster, hasMore, ticked, zoneHint } from '../../form-parts';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string; assignment: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachAssignments')('editTitle'), robots: { index: false } };
}

/** Edits an assignment. Once work on it has begun, what the edit changes is said before it is saved. */
export default async function EditAssignmentPage({ params }: Props) {
  const { locale, class: classId, assignment: id } = await params;
  const t = getT('teachAssignments');
  const here = `/teach/${classId}/assignments/${id}`;
  const inside = await enterClass(locale, `${here}/edit`, 'edit-assignment', classId);
  const { klass } = inside;
  const db = database();
  const row = await assignmentById(db, id);
  if (row?.classId !== classId) notFound();
  const course = getCourse(locale);
  const now = Date.now();
  const all = await formRoster(db, classId);
  const included = (await exceptionsOf(db, id)).flatMap((each) =>
    each.included === 1 ? [each.learnerId] : [],
  );
  const begun = await workBegun(db, course, klass, id, now);
  const flash = await readFlash(`assignment ${id}`);
  const values = flash?.values ?? valuesFrom(row, included, all.ids, klass.timeZone);
  const read = readDraft(course, values, all.ids, klass.timeZone);
  const previews = flash?.messages.includes('preview') === true && read.problems.length === 0;
  const problems = flash ? read.problems : [];
  const work = {
    kind: row.kind,
    work: workTitle(course, row),
    scenario: scenarioTitle(course, row),
    titled: true,
    toAll: row.toAll === 1,
  };
  return (
    <ClassFrame inside={inside} locale={locale} screen="assignments" title={t('editTitle')}>
      {problems.length > 0 ? <Said wrong>{t('wrong', { count: problems.length })}</Said> : null}
      {previews ? (
        <>
          <ChangePreview
            changes={changesOf(course, row, read.draft, included, read.learners)}
            begun={begun}
            closesNow={
              read.draft.closesAt !== null && read.draft.closesAt < now && begun.openSittings > 0
            }
            zone={klass.timeZone}
            locale={locale}
          />
          <ClockNotes clocks={[...read.clocks]} zone={klass.timeZone} locale={locale} />
        </>
      ) : begun.learners > 0 ? (
        <p className={styles.remembered}>{t('begunText', { count: begun.learners })}</p>
      ) : null}
      <AssignmentForm
        action={`/api/v1/classes/${classId}/assignments/${id}`}
        course={course}
        values={values}
        problems={problems}
        learners={ticked(all, values)}
        zone={klass.timeZone}
        zoneHint={zoneHint(klass.timeZone, now)}
        moreOpen={hasMore(values)}
        fixedWork={begun.learners > 0 ? assignmentLine(work) : null}
        previewed={previews ? fingerprint(values) : undefined}
        submit={t(
          previews ? 'form.saveChanges' : begun.learners > 0 ? 'form.preview' : 'form.save',
        )}
        cancel={`/${locale}${here}`}
      />
    </ClassFrame>
  );
}
