import type { Metadata } from 'next';
import { AssignmentForm } from '@/components/classroom/assignment-form';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { getT } from '@/components/i18n';
import { Said } from '@/components/identity/form-page';
import { type FormValues, readDraft, valuesFrom } from '@/lib/answering/assignment-draft';
import { getCourse } from '@/lib/course/artefacts';
import { readFlash } from '@/lib/identity/flash';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import { enterClass } from '../../../enter';
import styles from '../page.module.css';
import { formRoster, hasMore, remembered, ticked, zoneHint } from '../form-parts';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachAssignments')('newTitle'), robots: { index: false } };
}

/** Makes an assignment. What stood under 'more' the last time in this class stands there again. */
export default async function NewAssignmentPage({ params }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachAssignments');
  const path = `/teach/${classId}/assignments/new`;
  const inside = await enterClass(locale, path, 'make-assignment', classId);
  const zone = inside.klass.timeZone;
  const db = database();
  const course = getCourse(locale);
  const all = await formRoster(db, classId);
  const flash = await readFlash('assignment new');
  const latest = (await assignmentsOfClass(db, classId, 'with')).reduce<
    Awaited<ReturnType<typeof assignmentsOfClass>>[number] | null
  >((last, row) => (last === null || row.createdAt >= last.createdAt ? row : last), null);
  const before: FormValues = latest ? remembered(valuesFrom(latest, [], all.ids, zone)) : {};
  const values = flash?.values ?? before;
  const problems = flash ? readDraft(course, values, all.ids, zone).problems : [];
  return (
    <ClassFrame inside={inside} locale={locale} screen="assignments" title={t('newTitle')}>
      {problems.length > 0 ? <Said wrong>{t('wrong', { count: problems.length })}</Said> : null}
      {!flash && latest && hasMore(before) ? (
        <p className={styles.remembered}>{t('rememberedText')}</p>
      ) : null}
      <AssignmentForm
        action={`/api/v1/classes/${classId}/assignments`}
        course={course}
        values={values}
        problems={problems}
        learners={ticked(all, values)}
        zone={zone}
        zoneHint={zoneHint(zone, Date.now())}
        moreOpen={flash ? hasMore(values) : false}
        fixedWork={null}
        submit={t('form.make')}
        cancel={classPath(locale, classId, 'assignments')}
      />
    </ClassFrame>
  );
}
