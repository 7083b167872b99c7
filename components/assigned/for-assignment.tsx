import { When } from '@/components/classroom/when';
import { getT } from '@/components/i18n';
import type { AttemptAssignment } from '@/lib/answering/attempt-assignment';
import styles from './for-assignment.module.css';

/**
 * Above an attempt that was handed in for an assignment: for which, whether in time, whether the closing handed it in, and
 * what is not shown yet and when it will be.
 */
export function ForAssignment({
  of,
  locale,
}: {
  readonly of: AttemptAssignment;
  readonly locale: string;
}) {
  const t = getT('assigned');
  const { parts, moreAt } = of;
  const held = !parts.has('right-answer') || !parts.has('points') || !parts.has('feedback');
  return (
    <div className={styles.note}>
      <p>
        {t.rich('attemptFor', { title: of.title, name: () => <bdi>{of.className}</bdi> })}{' '}
        {of.inTime === null ? null : t(of.inTime ? 'attemptOnTime' : 'attemptLate')}
      </p>
      {of.byClosing ? <p>{t('byClosing')}</p> : null}
      {held ? (
        <p>
          {parts.size === 0 ? t('nothingYet') : t('partYet')}{' '}
          {moreAt === null
            ? t('moreNever')
            : t.rich('moreAt', {
                time: () => <When at={moreAt} zone={of.timeZone} locale={locale} />,
              })}
        </p>
      ) : null}
    </div>
  );
}
