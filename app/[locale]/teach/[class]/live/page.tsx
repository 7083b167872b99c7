import type { Metadata } from 'next';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { getT } from '@/components/i18n';
import { LocalTime } from '@/components/progress/local-time';
import { Button, ButtonLink } from '@/components/ui/button';
import { findItems } from '@/lib/answering/items';
import { closeForgotten, liveCounts } from '@/lib/answering/live-view';
import { getCourse } from '@/lib/course/artefacts';
import { modulesInOrder } from '@/lib/course/lookups';
import type { Module } from '@/lib/course/types';
import { database } from '@/lib/store/database';
import { livesOf } from '@/lib/store/live';
import { enterClass } from '../../enter';
import styles from './live.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** As many earlier ones as a term may bring. */
const SHOWN = 40;

export function generateMetadata(): Metadata {
  return { title: getT('teachLive')('title'), robots: { index: false } };
}

/** What can be put before the class at once: an item to answer, a lesson or a lab to look at; and what was asked before. */
export default async function LivePage({ params, searchParams }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachLive');
  const inside = await enterClass(locale, `/teach/${classId}/live`, 'see-class', classId);
  const db = database();
  await closeForgotten(db, Date.now());
  const lives = await livesOf(db, classId, SHOWN);
  const items = await findItems(
    db,
    lives.map((live) => live.itemVersion),
  );
  const asked = await Promise.all(
    lives.flatMap((live) => {
      const item = items.get(live.itemVersion)?.item;
      return item
        ? [liveCounts(db, live, item).then(({ answered }) => ({ live, item, answered }))]
        : [];
    }),
  );
  const open = asked.find(({ live }) => live.closedAt === null);
  const modules = modulesInOrder(getCourse(locale));
  const chosen = (await searchParams).module;
  const module = modules.find((each) => each.slug === chosen) ?? modules[0];
  const base = classPath(locale, classId, 'live');
  return (
    <ClassFrame inside={inside} locale={locale} screen="live" lede={t('lede')}>
      {open ? (
        <section className={styles.open} aria-labelledby="open">
          <h2 id="open">{t('openNow')}</h2>
          <p className={styles.stem}>{open.item.stem}</p>
          <p>
            <ButtonLink kind="primary" href={`${base}/${open.live.id}`}>
              {t('goTo')}
            </ButtonLink>
          </p>
        </section>
      ) : null}
      {inside.may('run-live-view') && module ? (
        <section className={styles.section} aria-labelledby="ask">
          <h2 id="ask">{t('ask')}</h2>
          <p>{t('askText')}</p>
          <nav aria-label={t('modules')}>
            <ul className={styles.modules}>
              {modules.map((each) => (
                <li key={each.slug}>
                  <a
                    href={`${base}?module=${each.slug}#ask`}
                    aria-current={each === module ? 'true' : undefined}
                  >
                    {each.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Items module={module} classId={classId} />
          <h3>{t('show')}</h3>
          <p>{t('showText')}</p>
          <ul className={styles.links}>
            {module.lessons.map((lesson) => (
              <li key={lesson.slug}>
                <a href={`/${locale}/learn/${module.slug}/${lesson.slug}`}>{lesson.title}</a>
              </li>
            ))}
            {Object.values(getCourse(locale).labs)
              .filter((lab) => lab.module === module.slug)
              .map((lab) => (
                <li key={lab.id}>
                  <a href={`/${locale}/labs/${lab.id}`}>{t('lab', { title: lab.title })}</a>
                </li>
              ))}
          </ul>
        </section>
      ) : null}
      <section className={styles.section} aria-labelledby="before">
        <h2 id="before">{t('before')}</h2>
        {asked.length === 0 ? <p>{t('none')}</p> : null}
        <ul className={styles.items}>
          {asked.map(({ live, item, answered }) => (
            <li key={live.id}>
              <a href={`${base}/${live.id}`}>{item.stem}</a>
              <span className="meta">
                <LocalTime at={live.openedAt} />; {t('answered', { count: answered })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </ClassFrame>
  );
}

function Items({ module, classId }: { readonly module: Module; readonly classId: string }) {
  const t = getT('teachLive');
  return (
    <ul className={styles.items}>
      {module.items.map((item) => (
        <li key={item.id}>
          <span id={`item-${item.id}`}>{item.stem}</span>
          <form method="post" action={`/api/v1/classes/${classId}/live`}>
            <input type="hidden" name="module" value={module.slug} />
            <input type="hidden" name="item" value={item.id} />
            <Button type="submit" aria-describedby={`item-${item.id}`}>
              {t('askThis')}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
