import type { Metadata } from 'next';
import { AssignedSection } from '@/components/assigned/assigned-section';
import { AsLearnerBar } from '@/components/classroom/as-learner-bar';
import { classPath } from '@/components/classroom/class-frame';
import styles from '@/components/classroom/as-learner.module.css';
import { getT } from '@/components/i18n';
import { assignedInView } from '@/lib/answering/view-as-learner';
import { getCourse } from '@/lib/course/artefacts';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import { enterClass } from '../../enter';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachAssignments')('view.label'), robots: { index: false } };
}

/** What stands on the page of a learner of this class who has done nothing yet. */
export default async function AsLearnerPage({ params }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachAssignments');
  const path = `/teach/${classId}/as-learner`;
  const { klass } = await enterClass(locale, path, 'view-as-learner', classId);
  const now = Date.now();
  const course = getCourse(locale);
  const rows = (await assignmentsOfClass(database(), classId)).filter((row) => row.toAll === 1);
  const open = rows
    .filter((row) => row.opensAt === null || row.opensAt <= now)
    .map((row) => assignedInView(course, klass, row, `/${locale}${path}/${row.id}`, now));
  const later = rows.length - open.length;
  return (
    <div className="page">
      <AsLearnerBar name={klass.name} leave={classPath(locale, classId, 'assignments')} />
      <header className={styles.header}>
        <h1>{getT('me')('title')}</h1>
      </header>
      {open.length === 0 ? (
        <p>{t('view.none')}</p>
      ) : (
        <AssignedSection assigned={open} locale={locale} />
      )}
      <p className="meta">
        {t('view.listNote')} {later > 0 ? t('view.later', { count: later }) : null}
      </p>
    </div>
  );
}
