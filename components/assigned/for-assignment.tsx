import { When } from '@/components/classroom/when';
import { getT } from '@/components/i18n';
import { assignmentTitle, timesOf } from '@/lib/answering/assignment-rules';
import type { ShownAttempt } from '@/lib/answering/shown-attempt';
import { windowFor } from '@/lib/classroom/windows';
import { getCourse } from '@/lib/course/artefacts';
import { ownTimes } from '@/lib/store/assignment-people';
import type { AttemptRow } from '@/lib/store/attempts';
import { classById } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import styles from './for-assignment.module.css';

/**
 * Above an attempt that was handed in for an assignment: for which, whether in time, whether the closing handed it in, and
 * what is not shown yet and when it will be.
 */
export async function ForAssignment({
  attempt,
  shown,
  locale,
}: {
  readonly attempt: AttemptRow;
  readonly shown: ShownAttempt;
  readonly locale: string;
}) {
  const t = getT('assigned');
  const { assignment, parts, moreAt } = shown;
  if (assignment === null) return null;
  const db = database();
  const klass = await classById(db, assignment.classId);
  const own = await ownTimes(db, assignment.id, attempt.learnerId);
  const zone = klass?.timeZone ?? 'UTC';
  const window = windowFor(timesOf(assignment), {
    extension: own,
    extraTimePercent: own?.extraTimePercent ?? 0,
    assignedAt: assignment.createdAt,
  });
  const late = window.due !== null && attempt.submittedAt > window.due;
  const byClosing = window.closes !== null && attempt.submittedAt >= window.closes;
  const held = !parts.has('right-answer') || !parts.has('points') || !parts.has('feedback');
  return (
    <div className={styles.note}>
      <p>
        {t.rich('attemptFor', {
          title: assignmentTitle(getCourse(locale), assignment),
          name: () => <bdi>{klass?.name ?? ''}</bdi>,
        })}{' '}
        {late ? t('attemptLate') : window.due === null ? null : t('attemptOnTime')}
      </p>
      {byClosing ? <p>{t('byClosing')}</p> : null}
      {held ? (
        <p>
          {parts.size === 0 ? t('nothingYet') : t('partYet')}{' '}
          {moreAt === null
            ? t('moreNever')
            : t.rich('moreAt', { time: () => <When at={moreAt} zone={zone} locale={locale} /> })}
        </p>
      ) : null}
    </div>
  );
}
