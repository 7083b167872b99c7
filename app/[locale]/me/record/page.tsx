import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getT } from '@/components/i18n';
import { WhatTeachersSee } from '@/components/classroom/what-teachers-see';
import { Section } from '@/components/me/section';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button, ButtonLink } from '@/components/ui/button';
import { Redaction } from '@/components/ui/marks';
import { TwoScreens } from '@/components/ui/two-screens';
import { currentActor } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import { type CookieKind, cookieName } from '@/lib/identity/session-token';
import { database } from '@/lib/store/database';
import { recordCounts } from '@/lib/store/record';
import styles from './page.module.css';
import { Log } from './log';
import { HeldRows, SeenRows } from './rows';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ before?: string | string[] }>;
}

const cookieKinds: readonly CookieKind[] = [
  'session',
  'aside',
  'formerly',
  'flash',
  'codes',
  'slips',
  'roster',
  'roster-more',
  'csrf',
  'callback',
];

const notRecorded = [
  ['address', 'medium'],
  ['browser', 'long'],
  ['reading', 'long'],
  ['searches', 'medium'],
  ['labs', 'long'],
  ['mail', 'medium'],
] as const;

export function generateMetadata(): Metadata {
  const t = getT('record');
  return { title: t('title'), description: t('description') };
}

/** What is recorded about whoever asks, in the two screens of the house: here the watcher is us. */
export default async function RecordPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { before } = await searchParams;
  const t = getT('record');
  const actor = await currentActor();
  const counts = actor ? await recordCounts(database(), actor.learnerId) : null;
  const flash = await readFlash('erase');
  const jar = await cookies();
  const present = cookieKinds.filter((kind) => jar.has(cookieName(kind)));
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs trail={[{ label: t('back'), href: `/${locale}/me` }, { label: t('title') }]} />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className="lede">{counts ? t('lede') : t('nobody')}</p>
      </header>

      <div className={styles.screens}>
        <TwoScreens
          citizen={{
            label: t('you'),
            children: counts ? (
              <SeenRows counts={counts} locale={locale} />
            ) : (
              <p>{t('nobodyYou')}</p>
            ),
          }}
          authority={{
            label: t('us'),
            children: counts ? (
              <HeldRows counts={counts} />
            ) : (
              <p>
                <Redaction label={t('nobodyUs')} size="long" />
              </p>
            ),
          }}
        />
      </div>

      <Section id="who-sees" title={t('whoTitle')}>
        <ul className={styles.list}>
          <li>{t('who1')}</li>
          <li>{t('who2')}</li>
          <li>
            {counts && counts.classes.enrolments.present > 0
              ? t.rich('who3class', { link: (chunks) => <a href="#teachers">{chunks}</a> })
              : t('who3')}
          </li>
        </ul>
      </Section>

      {actor && counts ? (
        <Section id="log" title={t('log.title')}>
          <p className={styles.text}>{t('log.text')}</p>
          <Log learnerId={actor.learnerId} before={before} locale={locale} />
        </Section>
      ) : null}

      {counts ? (
        <Section id="teachers" title={t('teachersTitle')}>
          <WhatTeachersSee heading="h3" />
          <p className={styles.text}>
            {t.rich('teachersLeave', {
              link: (chunks) => <a href={`/${locale}/me#classes`}>{chunks}</a>,
            })}
          </p>
        </Section>
      ) : null}

      <Section id="not-recorded" title={t('notTitle')}>
        <dl className={styles.not}>
          {notRecorded.map(([key, size]) => (
            <div key={key}>
              <dt>{t(`not.${key}`)}</dt>
              <dd>
                <Redaction label={t('nothingThere')} size={size} />
                <span>{t(`not.${key}Why`)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>

      <Section id="browser" title={t('browserTitle')}>
        <div className={styles.browser}>
          <p>{t('cookies', { count: present.length })}</p>
          {present.length > 0 ? (
            <dl className={styles.cookies}>
              {present.map((kind) => (
                <div key={kind}>
                  <dt>
                    <code>{cookieName(kind)}</code>
                  </dt>
                  <dd>{t(`cookie.${kind}`)}</dd>
                </div>
              ))}
            </dl>
          ) : null}
          <p>{t('waiting')}</p>
        </div>
      </Section>

      {counts ? (
        <Section id="export" title={t('exportTitle')}>
          <div className={styles.browser}>
            <p>{t('exportText')}</p>
            <p>
              <ButtonLink href="/api/v1/record" download>
                {t('exportLink')}
              </ButtonLink>
            </p>
          </div>
        </Section>
      ) : null}

      {counts ? (
        <Section id="erase" title={t('eraseTitle')}>
          <form className={styles.browser} method="post" action="/api/v1/erase">
            <p>{t('eraseText')}</p>
            <p>{t('eraseLater')}</p>
            {flash ? (
              <p className={styles.notSure} role="alert">
                {t('eraseNotSure')}
              </p>
            ) : null}
            <label className={styles.sure}>
              <input type="checkbox" name="sure" value="yes" required />
              <span>{t('eraseSure')}</span>
            </label>
            <p>
              <Button kind="secondary" type="submit">
                {t('eraseButton')}
              </Button>
            </p>
          </form>
        </Section>
      ) : null}
    </div>
  );
}
