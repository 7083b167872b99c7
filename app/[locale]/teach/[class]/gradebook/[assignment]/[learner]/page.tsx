import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { enterClass } from '@/app/[locale]/teach/enter';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { CellFacts } from '@/components/classroom/gradebook/cell-facts';
import { CellForms } from '@/components/classroom/gradebook/cell-forms';
import { CellWorkTable } from '@/components/classroom/gradebook/cell-work';
import { getT } from '@/components/i18n';
import { cellDetail } from '@/lib/answering/cell-detail';
import { seeLearner } from '@/lib/answering/see-others';
import { closeSittings } from '@/lib/answering/sit-test';
import { getCourse } from '@/lib/course/artefacts';
import { readFlash } from '@/lib/identity/flash';
import { database } from '@/lib/store/database';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{
    locale: string;
    class: string;
    assignment: string;
    learner: string;
  }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachGradebook')('cellPage.title'), robots: { index: false } };
}

/** One learner's one assignment: what counts and why, the attempts, and what a teacher can set. */
export default async function CellPage({ params }: Props) {
  const { locale, class: classId, assignment: assignmentId, learner: learnerId } = await params;
  const t = getT('teachGradebook');
  const path = `/teach/${classId}/gradebook/${assignmentId}/${learnerId}`;
  const inside = await enterClass(locale, path, 'see-learner', classId, learnerId);
  const { klass, viewer } = inside;
  const db = database();
  const now = Date.now();
  const course = getCourse(locale);
  await closeSittings(db, { classId, learnerId }, now);
  const seen = await seeLearner(
    db,
    viewer,
    { what: 'learner-page', classId, learnerId, detail: { assignmentId } },
    (tx) => cellDetail(tx, course, klass, { assignmentId, learnerId }, now),
    now,
  );
  if (seen.kind === 'refused' || seen.data === null) notFound();
  const detail = seen.data;
  const flash = await readFlash(`score ${assignmentId} ${learnerId}`);
  const may = { score: inside.may('override-score'), excuse: inside.may('excuse-learner') };
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="gradebook"
      title={detail.name}
      lede={
        <>
          {t(`kind.${detail.assignment.kind}`)}: <bdi>{detail.assignment.title}</bdi>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <CellFacts detail={detail} zone={klass.timeZone} locale={locale} />
          <CellWorkTable detail={detail} zone={klass.timeZone} locale={locale} />
        </div>
        <div className={`${styles.side} no-print`}>
          {detail.cell.status === 'not-assigned' ? null : (
            <CellForms
              classId={classId}
              learnerId={learnerId}
              detail={detail}
              may={may}
              flash={flash}
            />
          )}
          <p className={styles.note}>
            {t('cellPage.logged')}{' '}
            <a href={`${classPath(locale, classId, 'overview')}/learners/${learnerId}`}>
              {t('cellPage.toLearner', { name: detail.name })}
            </a>
          </p>
        </div>
      </div>
    </ClassFrame>
  );
}
