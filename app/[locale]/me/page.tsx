import type { Metadata } from 'next';
import { AssignedSection } from '@/components/assigned/assigned-section';
import { getT } from '@/components/i18n';
import { roman } from '@/components/learn/roman';
import { Calibration } from '@/components/me/calibration';
import { moduleToGoOn } from '@/components/me/go-on';
import { LatestAnswers } from '@/components/me/latest-answers';
import { ModuleProgress } from '@/components/me/module-progress';
import { Nobody } from '@/components/me/nobody';
import { Section } from '@/components/me/section';
import { LocalTime } from '@/components/progress/local-time';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { assignedTo } from '@/lib/answering/assigned';
import { type LearnerProgress, ownProgress } from '@/lib/answering/learner-progress';
import { getCourse } from '@/lib/course/artefacts';
import type { Course } from '@/lib/course/types';
import { type Actor, currentActor } from '@/lib/identity/current';
import { database } from '@/lib/store/database';
import { testPath } from '@/lib/answering/test-path';
import { openSittings, savedAnswers } from '@/lib/store/sittings';
import { MyClasses } from './my-classes';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ page?: string | string[] }>;
}

export function generateMetadata(): Metadata {
  const t = getT('me');
  return { title: t('title'), description: t('description') };
}

/** A learner's progress in words and pictures, for that learner alone. */
export default async function Me({ params, searchParams }: Props) {
  const { locale } = await params;
  const t = getT('me');
  const course = getCourse(locale);
  const actor = await currentActor();
  if (!actor) return <Nobody course={course} />;
  const db = database();
  const now = Date.now();
  // First of all: it hands in what has closed, which the rest then shows.
  const assigned = await assignedTo(db, course, actor.learnerId, now);
  const [progress, open, { page }] = await Promise.all([
    ownProgress(db, course, actor.learnerId, now),
    openSittings(db, actor.learnerId),
    searchParams,
  ]);
  const sittings = await Promise.all(
    open.map(async (sitting) => ({
      ...sitting,
      saved: (await savedAnswers(db, sitting.id)).filter((each) => each.response !== null).length,
    })),
  );
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs trail={[{ label: course.title, href: `/${locale}` }, { label: t('title') }]} />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <Who actor={actor} locale={locale} />
      </header>

      <AssignedSection assigned={assigned} locale={locale} />

      <Section id="next" title={t('nextTitle')}>
        <GoOn course={course} progress={progress} />
        {sittings.length > 0 ? (
          <div>
            <h3 className="label">{t('sittingsTitle')}</h3>
            <ul className={styles.sittings}>
              {sittings.map((sitting) => (
                <li key={sitting.id}>
                  <a href={testPath(locale, sitting)}>
                    {t('sitting', {
                      module: course.modules[sitting.module]?.title ?? sitting.module,
                    })}
                  </a>
                  <span className="meta">
                    {t.rich('sittingMeta', {
                      time: () => <LocalTime at={sitting.startedAt} />,
                      saved: sitting.saved,
                      items: sitting.items.length,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Section>

      <MyClasses actor={actor} locale={locale} />

      {course.parts.map((part, index) =>
        part.modules.map((slug) => {
          const module = course.modules[slug];
          const own = progress.modules.find((each) => each.module === slug);
          return module && own ? (
            <ModuleProgress
              key={slug}
              module={module}
              part={getT('learn')('part', { number: roman(index + 1) })}
              progress={own}
              tests={progress.tests.filter((test) => test.module === slug)}
              locale={locale}
            />
          ) : null;
        }),
      )}
      <Calibration answers={progress.answers} />
      <LatestAnswers
        course={course}
        answers={progress.all}
        held={progress.held}
        page={pageNumber(page)}
      />
    </div>
  );
}

function pageNumber(value: string | string[] | undefined): number {
  const text = Array.isArray(value) ? value[0] : value;
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : 1;
}

/** Who this page is about, and what that means for its keeping. */
function Who({ actor, locale }: { readonly actor: Actor; readonly locale: string }) {
  const t = getT('me');
  return (
    <div className={styles.who}>
      {actor.kind === 'guest' ? (
        <p>
          {t.rich('guestText', {
            signUp: (chunks) => <a href={`/${locale}/sign-up`}>{chunks}</a>,
          })}
        </p>
      ) : (
        <p>{t('accountText')}</p>
      )}
      <ul className={styles.ways}>
        <li>
          <a href={`/${locale}/me/record`}>{t('recordLink')}</a>
        </li>
        {actor.kind === 'account' ? (
          <li>
            <a href={`/${locale}/me/sessions`}>{t('sessionsLink')}</a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function GoOn({
  course,
  progress,
}: {
  readonly course: Course;
  readonly progress: LearnerProgress;
}) {
  const t = getT('me');
  const own = moduleToGoOn(progress);
  const module = own ? course.modules[own.module] : undefined;
  const base = `/${course.locale}/learn`;
  if (!own || !module) {
    return (
      <div className={styles.next}>
        <p>{t('allDone')}</p>
        <ButtonLink href={base}>{t('toMap')}</ButtonLink>
      </div>
    );
  }
  const { next } = own;
  const lesson =
    next.kind === 'lesson' ? module.lessons.find((each) => each.slug === next.lesson) : undefined;
  const href = `${base}/${module.slug}/${lesson ? lesson.slug : 'test'}`;
  const words = lesson
    ? t(next.kind === 'lesson' && next.begun ? 'goOn' : 'begin', { lesson: lesson.title })
    : t('takeTest', { module: module.title });
  return (
    <div className={styles.next}>
      <ButtonLink kind="primary" href={href}>
        {words}
      </ButtonLink>
      {lesson ? <p>{lesson.summary}</p> : null}
    </div>
  );
}
