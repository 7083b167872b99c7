import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintedItem, PrintedKey } from '@/components/classroom/printed-item';
import styles from '@/components/classroom/printed-test.module.css';
import { getT } from '@/components/i18n';
import { PrintButton } from '@/components/identity/print-button';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { citationReplies } from '@/lib/answering/attempt-reply';
import { drawTest } from '@/lib/assessment/draw';
import { keyLines } from '@/lib/assessment/key';
import { type Item, publicView } from '@/lib/assessment/registry';
import { getCourse } from '@/lib/course/artefacts';
import type { Module } from '@/lib/course/types';
import { enterTeaching } from '../../enter';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; module: string }>;
  readonly searchParams: Promise<{ draw?: string | string[]; key?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, module: slug } = await params;
  const module = getCourse(locale).modules[slug];
  const title = module ? getT('teachAssignments')('try.title', { title: module.title }) : '';
  return { title, robots: { index: false } };
}

/**
 * A module for somebody who may teach it, before there is any class: its lessons and labs, and a test as it might be drawn,
 * with the key folded under each question. Printed it is a sheet to hand out, and the key on pages of its own unless
 * `?key=no`. `?draw=N` draws another test, `?draw=all` shows the whole bank.
 */
export default async function TryModulePage({ params, searchParams }: Props) {
  const { locale, module: slug } = await params;
  const { draw, key } = await searchParams;
  const t = getT('teachAssignments');
  const path = `/teach/try/${slug}`;
  const inside = await enterTeaching(locale, path, 'try-module');
  const course = getCourse(locale);
  const module = course.modules[slug];
  if (!module) notFound();
  const number = typeof draw === 'string' && /^\d{1,3}$/.test(draw) ? Number(draw) : 1;
  const all = draw === 'all';
  const withKey = inside.may('print-key') && key !== 'no';
  const items = all ? module.items : drawTest(module.items, module.test.items, `try ${number}`);
  const here = `/${locale}${path}`;
  const query = all ? 'draw=all' : `draw=${number}`;
  return (
    <div className="page">
      <SignedInAs actor={inside.actor} locale={locale} />
      <div className="no-print">
        <Breadcrumbs
          trail={[
            { label: getT('teachClass')('teaching'), href: `/${locale}/teach` },
            { label: t('try.title', { title: module.title }) },
          ]}
        />
      </div>
      <header className={styles.head}>
        <p className="label">{t('kind.test')}</p>
        <h1>{module.title}</h1>
        <p className="lede no-print">{t('try.lede')}</p>
        <p className={styles.name}>{t('try.name')}</p>
        <p className="meta">
          {all
            ? t('try.all', { count: items.length })
            : t('try.drawn', { count: items.length, number, bank: module.items.length })}{' '}
          {t('sum.pass', { passMark: module.test.passMark })}
        </p>
      </header>
      <p className={`${styles.ways} no-print`}>
        <ButtonLink href={`${here}?draw=${(number % 999) + 1}`}>{t('try.another')}</ButtonLink>
        <ButtonLink href={`${here}?draw=all`}>{t('try.bank')}</ButtonLink>
        <PrintButton />
        {inside.may('print-key') ? (
          <ButtonLink kind="quiet" href={`${here}?${query}${withKey ? '&key=no' : ''}`}>
            {t(withKey ? 'try.withoutKey' : 'try.withKey')}
          </ButtonLink>
        ) : null}
      </p>
      <p className={`meta no-print ${styles.note}`}>
        {t(withKey ? 'try.printsKey' : 'try.printsNoKey')}
      </p>
      <section className={styles.sheet} aria-label={t('try.sheet')}>
        {items.map((item, index) => (
          <div key={item.id}>
            <PrintedItem view={publicView(item, `try ${number}`)} label={`${index + 1}.`} />
            {withKey ? (
              <details className={styles.fold}>
                <summary>{t('try.key', { number: index + 1 })}</summary>
                <Key item={item} module={module} locale={locale} />
              </details>
            ) : null}
          </div>
        ))}
      </section>
      {withKey ? (
        <section className={styles.keys} aria-hidden="true">
          <h2>{t('try.keyTitle', { title: module.title })}</h2>
          {items.map((item, index) => (
            <div key={item.id} className={styles.keyed}>
              <p>
                <span className={styles.number}>{index + 1}.</span> {item.stem}
              </p>
              <Key item={item} module={module} locale={locale} />
            </div>
          ))}
        </section>
      ) : null}
      <section className={`no-print ${styles.rest}`} aria-labelledby="rest">
        <h2 id="rest">{t('try.rest')}</h2>
        <ul>
          {module.lessons.map((lesson) => (
            <li key={lesson.slug}>
              <a href={`/${locale}/learn/${slug}/${lesson.slug}`}>{lesson.title}</a>
            </li>
          ))}
          {Object.values(course.labs)
            .filter((lab) => lab.module === slug)
            .map((lab) => (
              <li key={lab.id}>
                <a href={`/${locale}/labs/${lab.id}`}>{lab.title}</a>
              </li>
            ))}
        </ul>
        <p className="meta">{t('try.restText')}</p>
      </section>
    </div>
  );
}

function Key({
  item,
  module,
  locale,
}: {
  readonly item: Item;
  readonly module: Module;
  readonly locale: string;
}) {
  const objective = module.objectives.find((each) => each.id === item.objective);
  return (
    <PrintedKey
      keys={keyLines(item)}
      explanation={item.explanation}
      objective={objective?.text ?? item.objective}
      citations={citationReplies(getCourse(locale), item.citations)}
    />
  );
}
