import { getT } from '@/components/i18n';
import { Section } from '@/components/me/section';
import type { Assigned } from '@/lib/answering/assigned';
import { AssignedRow } from './assigned-row';
import styles from './assigned.module.css';

/** What is still to be done, by due time, and what is done or over, folded. Nothing where nothing was assigned. */
export function AssignedSection({
  assigned,
  locale,
}: {
  readonly assigned: readonly Assigned[];
  readonly locale: string;
}) {
  const t = getT('assigned');
  if (assigned.length === 0) return null;
  const open = assigned.filter(isOpen);
  const over = assigned.filter((each) => !isOpen(each));
  return (
    <Section id="assigned" title={t('title')}>
      {open.length === 0 ? <p>{t('allDone')}</p> : <List assigned={open} locale={locale} />}
      {over.length === 0 ? null : (
        <details className={styles.over}>
          <summary>{t('over', { count: over.length })}</summary>
          <List assigned={[...over].reverse()} locale={locale} />
        </details>
      )}
      <p className="meta">{t('times')}</p>
    </Section>
  );
}

/** Whether there is something left to do in it. */
export function isOpen({ cell, state }: Assigned): boolean {
  return state !== 'closed' && !cell.excused && !cell.done;
}

function List({
  assigned,
  locale,
}: {
  readonly assigned: readonly Assigned[];
  readonly locale: string;
}) {
  return (
    <ul className={styles.list}>
      {assigned.map((each) => (
        <AssignedRow key={each.row.id} assigned={each} locale={locale} />
      ))}
    </ul>
  );
}
