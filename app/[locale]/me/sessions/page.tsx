import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import { AccountForms } from '@/components/identity/account-forms';
import { SessionList } from '@/components/identity/session-list';
import { formatDate } from '@/components/lesson/dates';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { ButtonLink } from '@/components/ui/button';
import { currentActor } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import { database } from '@/lib/store/database';
import { accountOf, unusedRecoveryCodes } from '@/lib/store/learners';
import { sessionsOf } from '@/lib/store/sessions';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('identity');
  return { title: t('sessions.title'), robots: { index: false } };
}

/** Where I am signed in, and all that belongs to the account: name, passphrase, recovery codes. */
export default async function Sessions({ params }: Props) {
  const { locale } = await params;
  const t = getT('identity');
  const actor = await currentActor();
  if (!actor) redirect(`/${locale}/sign-in?callbackUrl=/${locale}/me/sessions`);
  const db = database();
  const [sessions, account] = await Promise.all([
    sessionsOf(db, actor.learnerId, Date.now()),
    accountOf(db, actor.learnerId),
  ]);
  const ways = (
    <p className={styles.ways}>
      <a href={`/${locale}/me`}>{t('sessions.progress')}</a>
      <a href={`/${locale}/me/record`}>{t('sessions.record')}</a>
    </p>
  );

  if (!account) {
    const own = sessions.find((session) => session.id === actor.id);
    return (
      <Frame actor={actor} locale={locale} title={t('sessions.guestTitle')}>
        <div className="prose">
          <p>{t('sessions.guestText', { date: dayOf(own?.createdAt ?? actor.seenAt) })}</p>
          <p>{t('sessions.guestMake')}</p>
          <p>
            {t.rich('sessions.guestLeave', {
              link: (chunks) => <a href={`/${locale}/me/record`}>{chunks}</a>,
            })}
          </p>
        </div>
        <p className={styles.actions}>
          <ButtonLink kind="primary" href={`/${locale}/sign-up`}>
            {t('who.signUp')}
          </ButtonLink>
          <ButtonLink href={`/${locale}/sign-in`}>{t('who.signIn')}</ButtonLink>
        </p>
        {ways}
      </Frame>
    );
  }

  const [codesLeft, nameFlash, passphraseFlash] = await Promise.all([
    unusedRecoveryCodes(db, actor.learnerId),
    readFlash('name'),
    readFlash('passphrase'),
  ]);
  return (
    <Frame actor={actor} locale={locale} title={t('sessions.title')}>
      <p className={styles.text}>{t('sessions.lede')}</p>
      <SessionList
        sessions={sessions.map((session) => ({ ...session, here: session.id === actor.id }))}
      />
      <AccountForms
        displayName={actor.displayName ?? ''}
        signInName={account.signInName}
        passphraseDay={dayOf(account.passphraseChangedAt)}
        codesLeft={codesLeft}
        nameMessages={nameFlash?.messages ?? []}
        passphraseMessages={passphraseFlash?.messages ?? []}
      />
      {ways}
    </Frame>
  );
}

function Frame({
  actor,
  locale,
  title,
  children,
}: {
  readonly actor: { readonly kind: 'guest' | 'account'; readonly displayName: string | null };
  readonly locale: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  );
}

function dayOf(instant: number): string {
  return formatDate(new Date(instant).toISOString().slice(0, 10));
}
