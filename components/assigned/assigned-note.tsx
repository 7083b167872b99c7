'use client';

import { useTranslations } from 'use-intl/react';
import { ClassTime } from '@/components/classroom/class-time';
import { type MyAssignment, useMe } from '@/components/shell/me-store';
import styles from './assigned-note.module.css';
import { useAssignedLab } from './use-assigned-lab';

/**
 * On a page that is the same for everybody: that what it shows is assigned to this reader, until when, and how far they
 * are. Nothing until it is known, and nothing for whom nothing is assigned. `lesson` with its module, or `lab`.
 */
export function AssignedNote({
  module,
  lesson,
  lab,
}: {
  readonly module?: string;
  readonly lesson?: string;
  readonly lab?: string;
}) {
  const t = useTranslations('client.assigned');
  const me = useMe();
  const all = typeof me === 'string' ? [] : (me.assigned ?? []);
  const here = all.filter((each) => {
    if (lab !== undefined) return each.kind === 'lab' && each.lab === lab;
    if (each.module !== module) return false;
    if (lesson === undefined) return each.kind === 'module' || each.kind === 'test';
    return each.kind === 'module' || (each.kind === 'lesson' && each.lesson === lesson);
  });
  const owner = typeof me === 'string' ? null : me.learner;
  const noted = useAssignedLab(lab ?? null, here, owner);
  if (here.length === 0) return null;
  return (
    <section className={`${styles.notes} no-print`} aria-label={t('label')}>
      {here.map((each) => (
        <div key={each.id} className={styles.note}>
          <p>
            {t.rich('assigned', { kind: each.kind, name: () => <bdi>{each.className}</bdi> })}{' '}
            {each.due === null
              ? null
              : t.rich('due', {
                  time: () =>
                    each.due ? <ClassTime at={each.due.at} inClass={each.due.inClass} /> : null,
                })}{' '}
            {t(`status.${noted.get(each.id) ?? each.status}`)}
          </p>
          <Way assignment={each} lab={lab !== undefined} lesson={lesson !== undefined} />
        </div>
      ))}
    </section>
  );
}

/** What there is to do from here: a test that is taken for the class, a lab that isn't opened for it yet. */
function Way({
  assignment,
  lab,
  lesson,
}: {
  readonly assignment: MyAssignment;
  readonly lab: boolean;
  readonly lesson: boolean;
}) {
  const t = useTranslations('client.assigned');
  const { kind, id, module, href } = assignment;
  if (lab) {
    const here = new URLSearchParams(window.location.search).get('for') === id;
    return here ? <p>{t('labNoted')}</p> : <a href={href}>{t('labOpen')}</a>;
  }
  if (lesson || (kind !== 'test' && kind !== 'module')) return null;
  return <a href={`/en/learn/${module ?? ''}/test?for=${id}`}>{t('test')}</a>;
}
