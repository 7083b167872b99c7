import { getT } from '@/components/i18n';
import { LocalTime } from '@/components/progress/local-time';
import { ProgressMark } from '@/components/ui/marks';
import type { Module } from '@/lib/course/types';
import { type ModuleProgress as Progress, reaches, type TestResult } from '@/lib/progress/rules';
import { Bar } from './bar';
import styles from './module-progress.module.css';
import { Section } from './section';

/** One module as its learner sees it: lessons, what is known by objective, the test. Its anchor is the module's slug. */
export function ModuleProgress({
  module,
  part,
  progress,
  tests,
  locale,
}: {
  readonly module: Module;
  readonly part: string;
  readonly progress: Progress;
  /** Newest first. */
  readonly tests: readonly TestResult[];
  readonly locale: string;
}) {
  const t = getT('me');
  const base = `/${locale}/learn/${module.slug}`;
  const sum = (pick: (lesson: Progress['lessons'][number]) => number) =>
    progress.lessons.reduce((total, lesson) => total + pick(lesson), 0);
  return (
    <Section id={module.slug} label={part} title={<a href={base}>{module.title}</a>}>
      <p>
        {t('summary', {
          done: sum((lesson) => (lesson.state === 'done' ? 1 : 0)),
          lessons: progress.lessons.length,
          answered: sum((lesson) => lesson.answered),
          checks: sum((lesson) => lesson.checks),
        })}
      </p>
      <div>
        <h3 className="label">{t('lessonsTitle')}</h3>
        <ol className={styles.lessons}>
          {progress.lessons.map((lesson, index) => (
            <li key={lesson.slug}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <a className={styles.title} href={`${base}/${lesson.slug}`}>
                {module.lessons[index]?.title}
              </a>
              <span className={styles.state}>
                <ProgressMark state={lesson.state} label={t(lesson.state)} />
              </span>
              <span className={styles.checks}>
                {lesson.checks === 0
                  ? t('noChecks')
                  : t('checks', { answered: lesson.answered, checks: lesson.checks })}
                {lesson.marked ? `; ${t('marked')}` : null}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <Mastery module={module} progress={progress} />
      <Tests module={module} progress={progress} tests={tests} locale={locale} />
    </Section>
  );
}

/** What is known, objective by objective; those that were never tried stand together at the end. */
function Mastery({ module, progress }: { readonly module: Module; readonly progress: Progress }) {
  const t = getT('me');
  const words = new Map(module.objectives.map((objective) => [objective.id, objective.text]));
  const tried = progress.objectives.filter((each) => each.share !== null);
  const rest = progress.objectives.filter((each) => each.share === null);
  return (
    <div>
      <h3 className="label">{t('masteryTitle')}</h3>
      {tried.length === 0 ? <p className={styles.note}>{t('nothingTried')}</p> : null}
      <ul className={styles.objectives}>
        {tried.map((each) => (
          <li key={each.objective}>
            <Bar
              label={words.get(each.objective) ?? each.objective}
              value={each.share ?? 0}
              max={1}
              text={`${t('masteryText', {
                level: t(`level.${each.level}`),
                share: each.share ?? 0,
              })}, ${t('questions', { count: each.questions })}`}
            />
          </li>
        ))}
      </ul>
      {tried.length > 0 && rest.length > 0 ? (
        <details className={styles.details}>
          <summary>{t('notTriedCount', { count: rest.length })}</summary>
          <ul className={styles.untried}>
            {rest.map((each) => (
              <li key={each.objective}>{words.get(each.objective)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <details className={styles.details}>
        <summary>{t('rulesTitle')}</summary>
        <ul className={styles.rules}>
          <li>{t('ruleBegun')}</li>
          <li>{t('ruleDone')}</li>
          <li>{t('ruleMastery')}</li>
          <li>{t('ruleMastered')}</li>
        </ul>
      </details>
    </div>
  );
}

function Tests({
  module,
  progress,
  tests,
  locale,
}: {
  readonly module: Module;
  readonly progress: Progress;
  readonly tests: readonly TestResult[];
  readonly locale: string;
}) {
  const t = getT('me');
  const { passMark, items } = module.test;
  const { best } = progress.test;
  const passed = (result: TestResult) => String(reaches(result.share, passMark / 100));
  return (
    <div>
      <h3 className="label">{t('testTitle')}</h3>
      {best ? (
        <>
          <p className={styles.note}>
            {t('testBest', { share: best.share, passed: passed(best), passMark })}{' '}
            {t('testCount', { count: tests.length })}
          </p>
          <ul className={styles.tests}>
            {tests.map((result) => (
              <li key={result.attemptId}>
                <a href={`/${locale}/answers/${result.attemptId}`}>
                  <LocalTime at={result.submittedAt} />
                </a>
                <span>{t('testEntry', { share: result.share, passed: passed(result) })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.note}>{t('testNone', { items, passMark })}</p>
      )}
      <p className={styles.way}>
        <a href={`/${locale}/learn/${module.slug}/test`}>{best ? t('testAgain') : t('testOpen')}</a>
      </p>
    </div>
  );
}
