import { notFound, redirect } from 'next/navigation';
import { isOpen } from '@/components/assigned/assigned-section';
import { ClosingNote } from '@/components/assigned/closing-note';
import { Rules } from '@/components/assigned/rules';
import { Tries } from '@/components/assigned/assigned-row';
import { When } from '@/components/classroom/when';
import { getT } from '@/components/i18n';
import { LocalTime } from '@/components/progress/local-time';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { type Assigned, assignedTo, assignedToById } from '@/lib/answering/assigned';
import { marksShown } from '@/lib/answering/shown-attempt';
import { testPath } from '@/lib/answering/test-path';
import { getCourse } from '@/lib/course/artefacts';
import type { Module } from '@/lib/course/types';
import { currentActor } from '@/lib/identity/current';
import { database } from '@/lib/store/database';
import { openSittings } from '@/lib/store/sittings';
import styles from './page.module.css';
import { UnderWay } from './under-way';

/**
 * A module's test for an assignment: its rules and how to begin, or the one under way. Whoever lost the assignment in
 * the middle of it (it was archived, they left the class) can still finish what they began.
 */
export async function AssignedTest({
  module,
  assignment,
  locale,
}: {
  readonly module: Module;
  readonly assignment: string;
  readonly locale: string;
}) {
  const t = getT('assigned');
  const here = testPath(locale, { module: module.slug, assignmentId: assignment });
  const actor = await currentActor();
  if (!actor) redirect(`/${locale}/sign-in?callbackUrl=${encodeURIComponent(here)}`);
  const db = database();
  const now = Date.now();
  const course = getCourse(locale);
  const assigned = await assignedToById(db, course, actor.learnerId, assignment, now);
  const [sitting] = await openSittings(db, actor.learnerId, module.slug, assignment);
  const fits = assigned !== null && assigned.test !== null && assigned.row.module === module.slug;
  if (!fits && !sitting) notFound();
  const closes = assigned?.cell.window.closes ?? null;
  const time = (at: number) => () => (
    <When at={at} zone={assigned?.row.timeZone ?? 'UTC'} locale={locale} />
  );
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs
        trail={[
          { label: t('progress'), href: `/${locale}/me#assigned` },
          { label: assigned?.title ?? module.title },
        ]}
      />
      <header className={styles.header}>
        <p className="label">{t('kind.test')}</p>
        <h1>{assigned?.title ?? module.title}</h1>
        <p className="meta">
          {assigned
            ? t.rich('forClass', { name: () => <bdi>{assigned.row.className}</bdi> })
            : null}{' '}
          {sitting
            ? t.rich('begunOn', {
                time: () => <LocalTime at={sitting.startedAt} />,
                items: sitting.items.length,
              })
            : null}
        </p>
        {sitting ? (
          <p className={styles.until}>
            {assigned === null
              ? t('noLonger')
              : closes === null
                ? t('untilNothing')
                : t.rich('until', { time: time(closes) })}
          </p>
        ) : null}
      </header>
      {sitting && closes !== null ? (
        <ClosingNote closesIn={closes - now} attempt={sitting.id} />
      ) : null}
      {sitting ? (
        <UnderWay sitting={sitting} />
      ) : assigned ? (
        <Before assigned={assigned} module={module} locale={locale} />
      ) : null}
    </div>
  );
}

function Before({
  assigned,
  module,
  locale,
}: {
  readonly assigned: Assigned;
  readonly module: Module;
  readonly locale: string;
}) {
  const t = getT('assigned');
  const { test, attempts, row } = assigned;
  return (
    <div className={styles.before}>
      <div className={styles.how}>
        <h2>{t('rulesTitle')}</h2>
        <Rules assigned={assigned} module={module} locale={locale} />
        {test?.may ? (
          <form method="post" action="/api/v1/sittings" className={styles.begin}>
            <input type="hidden" name="module" value={module.slug} />
            <input type="hidden" name="assignment" value={row.id} />
            <Button type="submit" kind="primary">
              {t(attempts.length > 0 ? 'beginAgain' : 'begin')}
            </Button>
          </form>
        ) : (
          <div className={styles.refused} role="status">
            <Tries assigned={assigned} locale={locale} />
          </div>
        )}
        <p className={styles.practise}>
          <a href={testPath(locale, { module: module.slug, assignmentId: null })}>
            {t('practise')}
          </a>
        </p>
      </div>
      {attempts.length > 0 ? <Handed assigned={assigned} locale={locale} /> : null}
    </div>
  );
}

/** What was handed in for it, newest first, each with its marks where they are shown. */
export function Handed({
  assigned,
  locale,
}: {
  readonly assigned: Assigned;
  readonly locale: string;
}) {
  const t = getT('assigned');
  const { cell } = assigned;
  return (
    <section className={styles.earlier} aria-labelledby="earlier">
      <h2 id="earlier">{t('handedTitle')}</h2>
      <ul>
        {[...assigned.attempts].reverse().map(({ attempt, shown }) => (
          <li key={attempt.id}>
            <a href={`/${locale}/answers/${attempt.id}`}>
              <LocalTime at={attempt.submittedAt} />
            </a>
            <span>
              {marksShown(shown.parts)
                ? t('marks', { earned: attempt.earned, total: attempt.total })
                : t('later')}
              {cell.countedAttempts.includes(attempt.id) && marksShown(shown.parts)
                ? ` · ${t('countsThis')}`
                : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Tests of this module that are assigned and still to be done, for a word on the page for practice. */
export async function assignedHere(
  learnerId: string,
  locale: string,
  module: string,
): Promise<Assigned[]> {
  const all = await assignedTo(database(), getCourse(locale), learnerId, Date.now());
  return all.filter((each) => each.test !== null && each.row.module === module && isOpen(each));
}

/** Says, where one practises, that the same test is also assigned: what is done here counts for no class. */
export function AssignedHere({
  assigned,
  locale,
}: {
  readonly assigned: readonly Assigned[];
  readonly locale: string;
}) {
  const t = getT('assigned');
  if (assigned.length === 0) return null;
  return (
    <div className={styles.assigned}>
      <p>{t('here', { count: assigned.length })}</p>
      <ul>
        {assigned.map(({ row, cell }) => (
          <li key={row.id}>
            <a href={testPath(locale, { module: row.module ?? '', assignmentId: row.id })}>
              {t('hereLink', { name: row.className })}
            </a>{' '}
            {cell.window.due === null
              ? null
              : t.rich('due', {
                  time: () => (
                    <When at={cell.window.due ?? 0} zone={row.timeZone} locale={locale} />
                  ),
                })}
          </li>
        ))}
      </ul>
    </div>
  );
}
