'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { useQueueOwner } from '@/components/quiz/use-answer-queue';
import { useMe } from './me-store';
import styles from './who.module.css';

/**
 * Who reads, at the top of every page: asked of the server once the page is there, since the page itself is the same for
 * everybody. Its place is kept free until then. Without scripts it is a plain link to one's own page.
 */
export function Who() {
  const t = useTranslations('client.shell');
  const home = `/${useLocale()}`;
  // On every page: what could not be sent on another goes out here, if it is this reader's.
  useQueueOwner();
  return (
    <div className={styles.who}>
      <span className="no-js-only">
        <a href={`${home}/me`}>{t('me')}</a>
      </span>
      <div className={`${styles.strip} needs-js`}>
        <Strip home={home} />
      </div>
    </div>
  );
}

function Strip({ home }: { readonly home: string }) {
  const t = useTranslations('client.shell');
  const me = useMe();
  if (me === 'loading') return null;
  if (me === 'offline') return <a href={`${home}/me`}>{t('me')}</a>;
  if (me.learner === null) return <a href={`${home}/sign-in`}>{t('signIn')}</a>;
  if (me.kind === 'guest') {
    return (
      <>
        <a href={`${home}/me`}>{t('guest')}</a>
        <a href={`${home}/sign-up`}>{t('signUp')}</a>
      </>
    );
  }
  return (
    <>
      {me.teaching ? <a href={`${home}/teach`}>{t('teaching')}</a> : null}
      <a className={styles.name} href={`${home}/me`}>
        <bdi>{me.displayName ?? t('me')}</bdi>
      </a>
      <form method="post" action="/api/v1/sign-out">
        <button className={styles.out} type="submit" aria-label={t('notYouLong')}>
          {t('notYou')}
        </button>
      </form>
    </>
  );
}
