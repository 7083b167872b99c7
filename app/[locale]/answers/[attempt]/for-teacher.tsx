import { notFound } from 'next/navigation';
import { classPath } from '@/components/classroom/class-frame';
import { ClassTime } from '@/components/classroom/class-time';
import { numbers } from '@/components/classroom/gradebook/body';
import { getT } from '@/components/i18n';
import { AttemptView } from '@/components/quiz/attempt-view';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { citationReplies } from '@/lib/answering/attempt-reply';
import { readAttempt } from '@/lib/answering/read-attempt';
import { seeAttempt } from '@/lib/answering/see-others';
import { shownIn } from '@/lib/classroom/zones';
import { getCourse } from '@/lib/course/artefacts';
import { findLesson } from '@/lib/course/lookups';
import { currentActor } from '@/lib/identity/current';
import { whoMayTeach } from '@/lib/settings';
import { classById } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import { enrolment } from '@/lib/store/enrolments';
import styles from './for-teacher.module.css';

/**
 * An attempt of a learner in one of the viewer's classes, whole: as it was asked then, with every answer, feedback and key.
 * Whoever has no reason to see it, or isn't signed in, gets the same 404 as for one that isn't there.
 */
export async function AttemptForTeacher({
  locale,
  attemptId,
}: {
  readonly locale: string;
  readonly attemptId: string;
}) {
  const t = getT('teachGradebook');
  const actor = await currentActor();
  if (!actor) notFound();
  const viewer = { learnerId: actor.learnerId, teaching: whoMayTeach() };
  const seen = await seeAttempt(
    database(),
    viewer,
    attemptId,
    async (tx, classId) => {
      const read = await readAttempt(tx, attemptId);
      if (!read || classId === null) return null;
      const klass = await classById(tx, classId);
      const place = await enrolment(tx, classId, read.attempt.learnerId);
      return klass && place ? { read, klass, name: place.shownName } : null;
    },
    Date.now(),
  );
  if (seen.kind === 'refused' || seen.data === null) notFound();
  const { read, klass, name } = seen.data;
  const { attempt, responses } = read;
  const course = getCourse(locale);
  const isTest = attempt.kind === 'test';
  const title = t(isTest ? 'attempt.testTitle' : 'attempt.checkTitle', { name });
  const overview = classPath(locale, klass.id, 'overview');
  const format = numbers(locale);
  const share = attempt.total > 0 ? attempt.earned / attempt.total : 0;
  const items = responses.map(({ item, answered, score, feedback, confidence }) => ({
    stem: item.stem,
    answered,
    score,
    feedback,
    confidence,
    explanation: item.explanation,
    citations: citationReplies(course, item.citations),
  }));
  const back =
    attempt.assignmentId === null
      ? `${overview}/learners/${attempt.learnerId}`
      : `${overview}/gradebook/${attempt.assignmentId}/${attempt.learnerId}`;
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs
        trail={[
          { label: klass.name, href: overview },
          { label: t('title'), href: classPath(locale, klass.id, 'gradebook') },
          { label: name, href: back },
          { label: t(isTest ? 'kind.test' : 'attempt.check') },
        ]}
      />
      <aside className={styles.bar} aria-label={t('attempt.barLabel')}>
        <p>
          {t.rich('attempt.bar', {
            learner: () => <bdi className={styles.name}>{name}</bdi>,
            class: () => <bdi className={styles.name}>{klass.name}</bdi>,
          })}
        </p>
      </aside>
      <header className={styles.header}>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p className="meta">
          {t(isTest ? 'attempt.testMeta' : 'attempt.checkMeta', {
            module: course.modules[attempt.module]?.title ?? attempt.module,
            lesson: findLesson(course, attempt.module, attempt.lesson ?? '')?.title ?? '',
          })}{' '}
          <ClassTime
            at={attempt.submittedAt}
            inClass={shownIn(attempt.submittedAt, klass.timeZone, locale)}
          />
        </p>
        <p className={styles.result}>
          {format.points(attempt.earned)}/{format.points(attempt.total)} ({format.percent(share)})
        </p>
      </header>
      <div className={styles.items}>
        <AttemptView items={items} whose="learner" />
      </div>
      <p className={`${styles.ways} no-print`}>
        <ButtonLink href={back}>{t('attempt.back', { name })}</ButtonLink>
      </p>
    </div>
  );
}
