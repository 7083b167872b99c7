'use client';

import { useTranslations } from 'use-intl/react';
import { openShelf } from '@/components/quiz/queue-shelf';
import { useMe } from '@/components/shell/me-store';
import styles from './forms.module.css';

/** On the page after signing out: what still waits in this browser for somebody who is no longer here. */
export function UnsentAnswers() {
  const t = useTranslations('client.identity');
  const me = useMe();
  if (me === 'loading') return null;
  const here = me === 'offline' ? null : me.learner;
  const count = waitingForOthers(here);
  return count === 0 ? null : (
    <p className={styles.wrong} role="status">
      <span aria-hidden="true">!</span>
      <span>{t('unsent', { count })}</span>
    </p>
  );
}

function waitingForOthers(here: string | null): number {
  try {
    const entries = openShelf(window.localStorage).list();
    return entries.filter((entry) => entry.owner !== '' && entry.owner !== here).length;
  } catch {
    // The browser keeps nothing for the site, so nothing waits.
    return 0;
  }
}
