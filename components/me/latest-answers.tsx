import { getT } from '@/components/i18n';
import { LocalTime } from '@/components/progress/local-time';
import type { Course } from '@/lib/course/types';
import type { LearnerProgress } from '@/lib/answering/learner-progress';
import styles from './latest-answers.module.css';
import { Section } from './section';

const PAGE = 20;

interface Handed {
  readonly id: string;
  readonly kind: 'check' | 'test';
  readonly module: string;
  readonly lesson: string | null;
  readonly itemId: string;
  readonly at: number;
  readonly earned: number;
  readonly total: number;
}

/** Attempts out of what was answered (oldest first), newest first. */
function attempts(answers: LearnerProgress['answers']): Handed[] {
  const byId = new Map<string, Handed>();
  for (const answer of answers) {
    const known = byId.get(answer.attemptId);
    byId.set(answer.attemptId, {
      id: answer.attemptId,
      kind: answer.kind,
      module: answer.module,
      lesson: answer.lesson,
      itemId: answer.itemId,
      at: answer.submittedAt,
      earned: (known?.earned ?? 0) + answer.earned,
      total: (known?.total ?? 0) + answer.total,
    });
  }
  return [...byId.values()].reverse();
}

/** Every attempt with its date and marks, twenty a page; `page` counts from 1 and is brought into bounds. */
export function LatestAnswers({
  course,
  answers,
  held,
  page: wanted,
}: {
  readonly course: Course;
  readonly answers: LearnerProgress['answers'];
  /** Attempts whose marks an assignment holds back just now. */
  readonly held: ReadonlySet<string>;
  readonly page: number;
}) {
  const t = getT('me');
  const all = attempts(answers);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  const here = `/${course.locale}/me`;
  return (
    <Section id="answers" title={t('answersTitle')}>
      <p>{all.length === 0 ? t('answersNone') : t('answersCount', { count: all.length })}</p>
      <ul className={styles.list}>
        {all.slice((page - 1) * PAGE, page * PAGE).map((each) => (
          <li key={each.id}>
            <a href={`/${course.locale}/answers/${each.id}`}>{nameOf(course, each)}</a>
            <span className={styles.marks}>
              {held.has(each.id) ? (
                t('held')
              ) : (
                <Verdict earned={each.earned} total={each.total} kind={each.kind} />
              )}
            </span>
            <span className={styles.when}>
              <LocalTime at={each.at} />
            </span>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <nav className={styles.pages} aria-label={t('pages')}>
          {page > 1 ? <a href={`${here}?page=${page - 1}#answers`}>{t('newer')}</a> : null}
          <span aria-current="page">{t('page', { page, pages })}</span>
          {page < pages ? <a href={`${here}?page=${page + 1}#answers`}>{t('older')}</a> : null}
        </nav>
      ) : null}
      <p className="meta">{t('times')}</p>
    </Section>
  );
}

/** What was answered, in words; the course may have changed since. */
function nameOf(course: Course, each: Handed): string {
  const t = getT('me');
  const module = course.modules[each.module];
  if (each.kind === 'test') return t('testOf', { module: module?.title ?? each.module });
  const lesson = module?.lessons.find((candidate) => candidate.slug === each.lesson);
  const title = lesson?.title ?? each.lesson ?? each.module;
  const number = (lesson?.checks.indexOf(each.itemId) ?? -1) + 1;
  return number > 0 ? t('checkOf', { number, lesson: title }) : t('checkGone', { lesson: title });
}

function Verdict({
  earned,
  total,
  kind,
}: {
  readonly earned: number;
  readonly total: number;
  readonly kind: 'check' | 'test';
}) {
  const t = getT('me');
  if (kind === 'test') return t('marks', { earned, total });
  if (earned >= total) return `✓ ${t('right')}`;
  return earned > 0 ? `◐ ${t('partly')}` : `✕ ${t('wrong')}`;
}
