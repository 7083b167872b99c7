import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import type { TimelineDay, TimelineEntry } from '@/lib/classroom/timeline';
import { toLocal } from '@/lib/classroom/zones';
import type { Course } from '@/lib/course/types';
import styles from './learner.module.css';

/** Days that stand open; the rest is folded. */
const OPEN = 7;

/** What a learner did for the class, day by day. `titles`: of the class's assignments, by id. */
export function TimelineList({
  days,
  titles,
  course,
  zone,
}: {
  readonly days: readonly TimelineDay[];
  readonly titles: ReadonlyMap<string, string>;
  readonly course: Course;
  readonly zone: string;
}) {
  const t = getT('teachLearner');
  const [latest, earlier] = [days.slice(0, OPEN), days.slice(OPEN)];
  const shown = (own: readonly TimelineDay[]) => (
    <ol className={styles.days}>
      {own.map(({ day, entries }) => (
        <li key={day}>
          <time className={styles.day} dateTime={day}>
            {dayName(day, course.locale)}
          </time>
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <li key={`${entry.kind}-${entry.at}-${keyOf(entry)}`}>
                <time dateTime={toLocal(entry.at, zone)}>{toLocal(entry.at, zone).slice(11)}</time>
                <Entry entry={entry} titles={titles} course={course} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {shown(latest)}
      {earlier.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('timeline.older', { count: earlier.length })}</summary>
          {shown(earlier)}
        </details>
      ) : null}
    </>
  );
}

/** A calendar day in words; the same whatever the machine's zone. */
function dayName(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(Date.parse(day));
}

function keyOf(entry: TimelineEntry): string {
  if ('lesson' in entry) return `${entry.module}-${entry.lesson}`;
  return 'attemptId' in entry ? entry.attemptId : 'assignmentId' in entry ? entry.assignmentId : '';
}

function Entry({
  entry,
  titles,
  course,
}: {
  readonly entry: TimelineEntry;
  readonly titles: ReadonlyMap<string, string>;
  readonly course: Course;
}): ReactNode {
  const t = getT('teachLearner');
  if (entry.kind === 'joined') return t('timeline.joined');
  if (entry.kind === 'checks' || entry.kind === 'marked') {
    const lesson =
      course.modules[entry.module]?.lessons.find((each) => each.slug === entry.lesson)?.title ??
      entry.lesson;
    return entry.kind === 'marked'
      ? t('timeline.marked', { lesson })
      : t('timeline.checks', { lesson, count: entry.count, right: entry.right });
  }
  const what = titles.get(entry.assignmentId) ?? t('timeline.archived');
  if (entry.kind !== 'test') return t(`timeline.${entry.kind}`, { what });
  const { attemptId, earned, total } = entry;
  return t.rich('timeline.test', {
    what,
    earned,
    total,
    link: (chunks) => <a href={`/${course.locale}/answers/${attemptId}`}>{chunks}</a>,
  });
}
