import { getT } from '@/components/i18n';
import list from '@/components/me/latest-answers.module.css';
import { shownIn } from '@/lib/classroom/zones';
import type { LearnerInClass } from '@/lib/answering/learner-in-class';
import type { Course } from '@/lib/course/types';
import { ClassTime } from '../class-time';

const PAGE = 20;

type Answer = LearnerInClass['answers'][number];
type Handed = Answer & { readonly sum: { readonly earned: number; readonly total: number } };

/** Attempts out of what was answered (oldest first), the newest first. */
function attempts(answers: readonly Answer[]): Handed[] {
  const byId = new Map<string, Handed>();
  for (const answer of answers) {
    const { earned, total } = byId.get(answer.attemptId)?.sum ?? { earned: 0, total: 0 };
    const sum = { earned: earned + answer.earned, total: total + answer.total };
    byId.set(answer.attemptId, { ...answer, sum });
  }
  return [...byId.values()].reverse();
}

/** Every attempt that the class has a reason to see, twenty a page. `here`: the page's own address. */
export function AnswersInClass({
  course,
  answers,
  name,
  page: wanted,
  here,
  zone,
}: {
  readonly course: Course;
  readonly answers: readonly Answer[];
  readonly name: string;
  /** From 1; brought into bounds. */
  readonly page: number;
  readonly here: string;
  readonly zone: string;
}) {
  const t = getT('teachLearner');
  const me = getT('me');
  const all = attempts(answers);
  if (all.length === 0) return <p>{t('attempts.none')}</p>;
  const pages = Math.ceil(all.length / PAGE);
  const page = Math.min(wanted, pages);
  return (
    <>
      <p>{t('attempts.count', { count: all.length, name })}</p>
      <ul className={list.list}>
        {all.slice((page - 1) * PAGE, page * PAGE).map((each) => (
          <li key={each.attemptId}>
            <a href={`/${course.locale}/answers/${each.attemptId}`}>{nameOf(course, each)}</a>
            <span className={list.marks}>{verdict(each)}</span>
            <span className={list.when}>
              <ClassTime
                at={each.submittedAt}
                inClass={shownIn(each.submittedAt, zone, course.locale)}
              />
            </span>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <nav className={`${list.pages} no-print`} aria-label={t('attempts.pages')}>
          {page > 1 ? <a href={`${here}?page=${page - 1}#answers`}>{me('newer')}</a> : null}
          <span aria-current="page">{me('page', { page, pages })}</span>
          {page < pages ? <a href={`${here}?page=${page + 1}#answers`}>{me('older')}</a> : null}
        </nav>
      ) : null}
    </>
  );

  function verdict({ kind, sum }: Handed): string {
    if (kind === 'test') return me('marks', sum);
    if (sum.earned >= sum.total) return `✓ ${me('right')}`;
    return sum.earned > 0 ? `◐ ${me('partly')}` : `✕ ${me('wrong')}`;
  }
}

/** What was answered, in words; the course may have changed since. */
function nameOf(course: Course, each: Answer): string {
  const me = getT('me');
  const module = course.modules[each.module];
  if (each.kind === 'test') return me('testOf', { module: module?.title ?? each.module });
  const lesson = module?.lessons.find((candidate) => candidate.slug === each.lesson);
  const title = lesson?.title ?? each.lesson ?? each.module;
  const number = (lesson?.checks.indexOf(each.itemId) ?? -1) + 1;
  return number > 0 ? me('checkOf', { number, lesson: title }) : me('checkGone', { lesson: title });
}
