import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getT } from '@/components/i18n';
import { LocalTime } from '@/components/progress/local-time';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { getCourse } from '@/lib/course/artefacts';
import type { Module } from '@/lib/course/types';
import { type Actor, currentActor } from '@/lib/identity/current';
import { type AttemptRow, testAttempts } from '@/lib/store/attempts';
import { database } from '@/lib/store/database';
import { openSittings } from '@/lib/store/sittings';
import { AssignedHere, assignedHere, AssignedTest } from './assigned-test';
import styles from './page.module.css';
import { UnderWay } from './under-way';

export const dynamic = 'force-dynamic';
export const dynamicParams = true;

interface Props {
  readonly params: Promise<{ locale: string; module: string }>;
  readonly searchParams: Promise<{ for?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, module: slug } = await params;
  const module = getCourse(locale).modules[slug];
  return module ? { title: getT('test')('title', { module: module.title }) } : {};
}

/** A module's test: what it is and how to begin, or the one that is under way; for practice, or for an assignment. */
export default async function TestPage({ params, searchParams }: Props) {
  const { locale, module: slug } = await params;
  const t = getT('test');
  const module = getCourse(locale).modules[slug];
  if (!module) notFound();
  const { for: assignment } = await searchParams;
  if (typeof assignment === 'string' && assignment !== '') {
    return <AssignedTest module={module} assignment={assignment} locale={locale} />;
  }
  const actor = await currentActor();
  const [sitting] = actor ? await openSittings(database(), actor.learnerId, slug, null) : [];
  const assigned = actor ? await assignedHere(actor.learnerId, locale, slug) : [];
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs
        trail={[
          { label: t('course'), href: `/${locale}/learn` },
          { label: module.title, href: `/${locale}/learn/${slug}` },
          { label: t('label') },
        ]}
      />
      <header className={styles.header}>
        <p className="label">{t('label')}</p>
        <h1>{module.title}</h1>
        {sitting ? (
          <p className="meta">
            {t.rich('openMeta', {
              time: () => <LocalTime at={sitting.startedAt} />,
              items: sitting.items.length,
              passMark: module.test.passMark,
            })}
          </p>
        ) : (
          <p className="lede">{t('lede', { items: drawn(module) })}</p>
        )}
      </header>
      <AssignedHere assigned={assigned} locale={locale} />
      {sitting ? (
        <UnderWay sitting={sitting} />
      ) : (
        <Before module={module} actor={actor} locale={locale} />
      )}
    </div>
  );
}

/** How many questions a test of this module has: a small bank may hold fewer than it asks for. */
function drawn(module: Module): number {
  return Math.min(module.test.items, module.items.length);
}

async function Before({
  module,
  actor,
  locale,
}: {
  readonly module: Module;
  readonly actor: Actor | null;
  readonly locale: string;
}) {
  const t = getT('test');
  const all = actor ? await testAttempts(database(), actor.learnerId) : [];
  const earlier = all.filter(
    (attempt) => attempt.module === module.slug && attempt.assignmentId === null,
  );
  return (
    <div className={styles.before}>
      <div className={styles.how}>
        <h2>{t('how')}</h2>
        <ul>
          <li>{t('how1')}</li>
          <li>{t('how2')}</li>
          <li>{t('how3', { passMark: module.test.passMark })}</li>
          <li>
            {t('how4')} {actor?.kind === 'account' ? null : t('how4guest')}
          </li>
          <li>{t('how5')}</li>
        </ul>
        <form method="post" action="/api/v1/sittings" className={styles.begin}>
          <input type="hidden" name="module" value={module.slug} />
          <Button type="submit" kind="primary">
            {t(earlier.length > 0 ? 'beginAgain' : 'begin')}
          </Button>
          <p className="meta">
            {actor ? <a href={`/${locale}/learn/${module.slug}`}>{t('back')}</a> : t('nobody')}
          </p>
        </form>
      </div>
      {earlier.length > 0 ? (
        <Earlier attempts={earlier} passMark={module.test.passMark} locale={locale} />
      ) : null}
    </div>
  );
}

function Earlier({
  attempts,
  passMark,
  locale,
}: {
  readonly attempts: readonly AttemptRow[];
  readonly passMark: number;
  readonly locale: string;
}) {
  const t = getT('test');
  return (
    <section className={styles.earlier} aria-labelledby="earlier">
      <h2 id="earlier">{t('earlier')}</h2>
      <ul>
        {attempts.map((attempt) => {
          const share = attempt.total > 0 ? attempt.earned / attempt.total : 0;
          return (
            <li key={attempt.id}>
              <a href={`/${locale}/answers/${attempt.id}`}>
                <LocalTime at={attempt.submittedAt} />
              </a>
              <span>{t('entry', { share, passed: String(share * 100 >= passMark) })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
