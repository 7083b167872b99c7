import type { Metadata } from 'next';
import { cache } from 'react';
import { ForAssignment } from '@/components/assigned/for-assignment';
import { getT } from '@/components/i18n';
import { TestSummary } from '@/components/me/test-summary';
import { LocalTime } from '@/components/progress/local-time';
import { AttemptView } from '@/components/quiz/attempt-view';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { attemptAssignment } from '@/lib/answering/attempt-assignment';
import { citationReplies } from '@/lib/answering/attempt-reply';
import { type ReadAttempt, readAttempt } from '@/lib/answering/read-attempt';
import { asShown, shownAttempt } from '@/lib/answering/shown-attempt';
import { getCourse } from '@/lib/course/artefacts';
import { findLesson } from '@/lib/course/lookups';
import type { Course } from '@/lib/course/types';
import { type Actor, currentActor } from '@/lib/identity/current';
import { database } from '@/lib/store/database';
import { AttemptForTeacher } from './for-teacher';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; attempt: string }>;
}

/** The actor and their own attempt; null for somebody else's and for none at all, so that the two can't be told apart. */
const ownAttempt = cache(
  async (id: string): Promise<{ actor: Actor; read: ReadAttempt } | null> => {
    const actor = await currentActor();
    const read = actor ? await readAttempt(database(), id) : null;
    return actor && read?.attempt.learnerId === actor.learnerId ? { actor, read } : null;
  },
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const own = await ownAttempt((await params).attempt);
  return own
    ? { title: getT('attempt')(own.read.attempt.kind === 'test' ? 'testTitle' : 'checkTitle') }
    : { title: getT('teachGradebook')('cellPage.title'), robots: { index: false } };
}

/** One attempt with its feedback: for the one who made it, or for a teacher with a reason to see it. */
export default async function AttemptPage({ params }: Props) {
  const { locale, attempt: id } = await params;
  const t = getT('attempt');
  const course = getCourse(locale);
  const own = await ownAttempt(id);
  if (!own) return AttemptForTeacher({ locale, attemptId: id });
  const { actor, read } = own;
  const { attempt, responses } = read;
  const isTest = attempt.kind === 'test';
  const way = wayBack(course, read);
  const shown = await shownAttempt(database(), attempt, Date.now());
  const items = responses
    .map((each) => asShown(each, shown.parts))
    .map((each) => ({ ...each, citations: citationReplies(course, each.citations) }));
  const assignment = shown.assignment;
  const handedInFor = await attemptAssignment(database(), course, attempt, shown);
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs
        trail={[
          { label: t('you'), href: `/${locale}/me` },
          { label: t(isTest ? 'testTitle' : 'checkTitle') },
        ]}
      />
      <header className={styles.header}>
        <h1>{t(isTest ? 'testTitle' : 'checkTitle')}</h1>
        <p className="meta">
          {t.rich(isTest ? 'testMeta' : 'checkMeta', {
            module: way.module,
            lesson: way.lesson,
            time: () => <LocalTime at={attempt.submittedAt} />,
          })}
        </p>
      </header>
      {handedInFor === null ? null : <ForAssignment of={handedInFor} locale={locale} />}
      {isTest ? <TestSummary course={course} read={read} shown={shown} /> : null}
      {isTest ? <h2 className={styles.questions}>{t('questions')}</h2> : null}
      <div className={styles.items}>
        <AttemptView items={items} />
      </div>
      <p className={styles.ways}>
        {assignment === null ? null : (
          <ButtonLink kind="primary" href={`/${locale}/me#assigned-${assignment.id}`}>
            {t('backToAssigned')}
          </ButtonLink>
        )}
        <ButtonLink kind={assignment === null ? 'primary' : 'secondary'} href={way.href}>
          {t(way.words)}
        </ButtonLink>
        {isTest && assignment === null && course.modules[attempt.module] ? (
          <ButtonLink href={`/${locale}/learn/${attempt.module}/test`}>{t('again')}</ButtonLink>
        ) : null}
      </p>
    </div>
  );
}

/** Where the learner came from, as far as the course still has it. */
function wayBack(course: Course, { attempt, responses }: ReadAttempt) {
  const module = course.modules[attempt.module];
  const lesson = findLesson(course, attempt.module, attempt.lesson ?? '');
  const itemId = responses[0]?.item.id ?? '';
  const base = `/${course.locale}/learn${module ? `/${module.slug}` : ''}`;
  const names = {
    module: module?.title ?? attempt.module,
    lesson: lesson?.title ?? attempt.lesson ?? '',
  };
  if (attempt.kind === 'test' || !lesson) {
    return { ...names, href: base, words: 'backToModule' } as const;
  }
  return lesson.checks.includes(itemId)
    ? ({ ...names, href: `${base}/${lesson.slug}#check-${itemId}`, words: 'backToCheck' } as const)
    : ({ ...names, href: `${base}/${lesson.slug}`, words: 'backToLesson' } as const);
}
