import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Rules } from '@/components/assigned/rules';
import { AsLearnerBar } from '@/components/classroom/as-learner-bar';
import styles from '@/components/classroom/as-learner.module.css';
import { classPath } from '@/components/classroom/class-frame';
import { getT } from '@/components/i18n';
import { ItemFields } from '@/components/quiz/item-fields';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { workPath } from '@/lib/answering/assigned';
import { itemPrefix } from '@/lib/answering/sit-test';
import { assignedInView, questionsInView } from '@/lib/answering/view-as-learner';
import { publicView } from '@/lib/assessment/registry';
import { getCourse } from '@/lib/course/artefacts';
import { assignmentById } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import { enterClass } from '../../../enter';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string; assignment: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachAssignments')('view.label'), robots: { index: false } };
}

/** An assignment as a learner sees it: its rules and, for a test, the questions; what is chosen here goes nowhere. */
export default async function AsLearnerAssignmentPage({ params }: Props) {
  const { locale, class: classId, assignment: id } = await params;
  const t = getT('teachAssignments');
  const quiz = getT('quiz');
  const path = `/teach/${classId}/as-learner`;
  const { klass } = await enterClass(locale, `${path}/${id}`, 'view-as-learner', classId);
  const row = await assignmentById(database(), id);
  if (row?.classId !== classId) notFound();
  const course = getCourse(locale);
  const now = Date.now();
  const assigned = assignedInView(course, klass, row, `/${locale}${path}/${id}`, now);
  const module = course.modules[row.module ?? ''];
  const items = assigned.test === null ? [] : questionsInView(course, row);
  return (
    <div className="page">
      <AsLearnerBar name={klass.name} leave={classPath(locale, classId, 'assignments')} />
      <Breadcrumbs
        trail={[
          { label: getT('me')('title'), href: `/${locale}${path}` },
          { label: assigned.title },
        ]}
      />
      <header className={styles.header}>
        <p className="label">{t(`kind.${row.kind}`)}</p>
        <h1>{assigned.title}</h1>
      </header>
      {row.kind === 'test' ? null : (
        <div className={styles.how}>
          <p>{t('view.openWork', { kind: row.kind })}</p>
          <p>
            <ButtonLink href={workPath(locale, row).replace(/[?&]for=.*$/, '')}>
              {t('view.openLink', { work: assigned.work })}
            </ButtonLink>
          </p>
        </div>
      )}
      {assigned.test === null || !module ? null : (
        <>
          <div className={styles.how}>
            <h2>{getT('assigned')('rulesTitle')}</h2>
            <Rules assigned={assigned} module={module} locale={locale} />
          </div>
          <section className={styles.questions} aria-labelledby="questions">
            <h2 id="questions">{t('view.questions')}</h2>
            <p className="meta">{t(row.shuffle === 1 ? 'view.drawn' : 'view.same')}</p>
            {items.map((item, index) => (
              <div key={item.id} className={styles.question}>
                <ItemFields
                  label={quiz('question', { number: index + 1, count: items.length })}
                  view={publicView(item, `view ${row.id}`)}
                  prefix={itemPrefix(item.id)}
                  fields={{}}
                />
              </div>
            ))}
          </section>
          <p className="meta">{t('view.noHandIn')}</p>
        </>
      )}
    </div>
  );
}
