import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getT } from '@/components/i18n';
import { LocalTime } from '@/components/progress/local-time';
import { TestForm } from '@/components/quiz/test-form';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { findItems } from '@/lib/answering/items';
import { itemPrefix } from '@/lib/answering/sit-test';
import { fieldName } from '@/lib/assessment/fields';
import { parseStoredResponse, publicView, writeResponse } from '@/lib/assessment/registry';
import { getCourse } from '@/lib/course/artefacts';
import type { Module } from '@/lib/course/types';
import { type Actor, currentActor } from '@/lib/identity/current';
import { reaches } from '@/lib/progress/rules';
import { type AttemptRow, testAttempts } from '@/lib/store/attempts';
import { database } from '@/lib/store/database';
import { openSittings, type Sitting, savedAnswers } from '@/lib/store/sittings';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';
export const dynamicParams = true;

interface Props {
  readonly params: Promise<{ locale: string; module: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, module: slug } = await params;
  const module = getCourse(locale).modules[slug];
  return module ? { title: getT('test')('title', { module: module.title }) } : {};
}

/** A module's test: what it is and how to begin, or the one that is under way. */
export default async function TestPage({ params }: Props) {
  const { locale, module: slug } = await params;
  const t = getT('test');
  const module = getCourse(locale).modules[slug];
  if (!module) notFound();
  const actor = await currentActor();
  const [sitting] = actor ? await openSittings(database(), actor.learnerId, slug) : [];
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

/** The questions as they were when they were drawn, with what is saved; an edit since changes nothing here. */
async function UnderWay({ sitting }: { readonly sitting: Sitting }) {
  const db = database();
  const [versions, saved] = await Promise.all([
    findItems(
      db,
      sitting.items.map((entry) => entry.version),
    ),
    savedAnswers(db, sitting.id),
  ]);
  const items = sitting.items.map(({ itemId, version }) => {
    const item = versions.get(version)?.item;
    if (!item) throw new Error(`Sitting ${sitting.id} names an item version that is not there.`);
    const prefix = itemPrefix(itemId);
    const answer = saved.find((each) => each.itemId === itemId);
    const response = answer?.response ? parseStoredResponse(item, answer.response) : null;
    const fields = {
      ...(response === null ? {} : writeResponse(item, response, prefix)),
      ...(answer?.confidence ? { [fieldName.confidence(prefix)]: [answer.confidence] } : {}),
    };
    return {
      itemId,
      version,
      view: publicView(item, sitting.seed),
      fields,
      savedAt: response === null ? null : (answer?.chosenAt ?? null),
    };
  });
  return (
    <TestForm
      sitting={sitting.id}
      module={sitting.module}
      items={items}
      savedCount={items.filter((item) => item.savedAt !== null).length}
    />
  );
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
  const earlier = all.filter((attempt) => attempt.module === module.slug);
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
              <span>{t('entry', { share, passed: String(reaches(share, passMark / 100)) })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
