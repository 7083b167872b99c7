import { getT } from '@/components/i18n';
import { Badge } from '@/components/ui/marks';
import type { ReadAttempt } from '@/lib/answering/read-attempt';
import { everyPart, marksShown, type ShownAttempt } from '@/lib/answering/shown-attempt';
import type { Course } from '@/lib/course/types';
import { Bar } from './bar';
import { Section } from './section';
import styles from './test-summary.module.css';

/**
 * What a module test came to: marks, passed or not, and where they were earned and lost, by objective. `shown`: what of
 * it may be told now; absent: all.
 */
export function TestSummary({
  course,
  read,
  shown,
}: {
  readonly course: Course;
  readonly read: ReadAttempt;
  readonly shown?: Pick<ShownAttempt, 'parts' | 'assignment'>;
}) {
  const t = getT('attempt');
  const { attempt, responses } = read;
  const module = course.modules[attempt.module];
  const share = attempt.total > 0 ? attempt.earned / attempt.total : 0;
  const assignment = shown?.assignment ?? null;
  const passMark = assignment?.passMark ?? module?.test.passMark;
  const parts = shown?.parts ?? everyPart;
  const passed = passMark !== undefined && share * 100 >= passMark;
  const left = responses.filter((each) => each.score.kind === 'unanswered').length;
  const objectives = new Map<string, { earned: number; total: number }>();
  for (const { item, score } of responses) {
    const sum = objectives.get(item.objective) ?? { earned: 0, total: 0 };
    objectives.set(item.objective, {
      earned: sum.earned + (score.kind === 'scored' ? score.earned : 0),
      // As in the attempt itself: what was left out counts as one mark not earned.
      total: sum.total + (score.kind === 'scored' ? score.total : 1),
    });
  }
  if (!parts.has('points')) return null;
  return (
    <>
      <div className={styles.result}>
        {passMark === undefined ? null : (
          <>
            <p className={styles.verdict}>
              <Badge tone={passed ? 'free' : 'signal'}>
                {passed ? `✓ ${t('passed')}` : `✕ ${t('notPassed')}`}
              </Badge>
            </p>
            <p>{t('result', { earned: attempt.earned, total: attempt.total, share, passMark })}</p>
          </>
        )}
        {left > 0 ? <p>{t('unanswered', { count: left })}</p> : null}
        {passMark === undefined || passed || assignment !== null ? null : (
          <p>{t('notPassedText')}</p>
        )}
      </div>
      {marksShown(parts) ? (
        <Section id="objectives" title={t('byObjective')}>
          <ul className={styles.objectives}>
            {[...objectives].map(([id, { earned, total }]) => (
              <li key={id}>
                <Bar
                  label={
                    module?.objectives.find((each) => each.id === id)?.text ?? t('objectiveGone')
                  }
                  value={earned}
                  max={total}
                  text={t('objectiveMarks', { earned, total })}
                />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
