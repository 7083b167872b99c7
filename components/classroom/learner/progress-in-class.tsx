import { getT } from '@/components/i18n';
import { Bar } from '@/components/me/bar';
import { ProgressMark } from '@/components/ui/marks';
import type { LearnerInClass } from '@/lib/answering/learner-in-class';
import styles from './learner.module.css';

/** Lessons, objectives and the test of each module of which something is assigned to the learner. */
export function ProgressInClass({
  modules,
  name,
}: {
  readonly modules: LearnerInClass['modules'];
  readonly name: string;
}) {
  const t = getT('teachLearner');
  const me = getT('me');
  if (modules.length === 0) return <p>{t('progress.none', { name })}</p>;
  return modules.map(({ module, progress }) => {
    const sum = (pick: (lesson: (typeof progress.lessons)[number]) => number) =>
      progress.lessons.reduce((total, lesson) => total + pick(lesson), 0);
    const words = new Map(module.objectives.map((objective) => [objective.id, objective.text]));
    const tried = progress.objectives.filter((each) => each.share !== null);
    const rest = progress.objectives.filter((each) => each.share === null);
    const { best, count } = progress.test;
    return (
      <div key={module.slug} className={styles.module}>
        <h3>{module.title}</h3>
        <p className={styles.text}>
          {t('progress.summary', {
            done: sum((lesson) => (lesson.state === 'done' ? 1 : 0)),
            lessons: progress.lessons.length,
            answered: sum((lesson) => lesson.answered),
            checks: sum((lesson) => lesson.checks),
          })}{' '}
          {best ? t('progress.test', { share: best.share, count }) : null}
        </p>
        <details className={styles.more}>
          <summary>{t('progress.lessons')}</summary>
          {progress.lessons.map((lesson, index) => (
            <p key={lesson.slug} className={styles.lesson}>
              <span>{module.lessons[index]?.title ?? lesson.slug}</span>
              <span className={styles.lessonState}>
                <ProgressMark state={lesson.state} label={me(lesson.state)} />
              </span>
            </p>
          ))}
        </details>
        <h4 className="label">{t('progress.objectives')}</h4>
        {tried.length === 0 ? <p className={styles.text}>{t('progress.nothing')}</p> : null}
        <ul className={styles.rows}>
          {tried.map((each) => (
            <li key={each.objective}>
              <Bar
                label={words.get(each.objective) ?? each.objective}
                value={each.share ?? 0}
                max={1}
                text={`${me('masteryText', {
                  level: me(`level.${each.level}`),
                  share: each.share ?? 0,
                })}, ${me('questions', { count: each.questions })}`}
              />
            </li>
          ))}
        </ul>
        {tried.length > 0 && rest.length > 0 ? (
          <details className={styles.more}>
            <summary>{t('progress.untried', { count: rest.length })}</summary>
            <ul>
              {rest.map((each) => (
                <li key={each.objective}>{words.get(each.objective) ?? each.objective}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    );
  });
}
