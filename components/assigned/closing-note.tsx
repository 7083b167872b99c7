'use client';

import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import styles from './assigned-note.module.css';

const LOOK_MS = 5_000;
const SOON_MS = 10 * 60_000;

/**
 * On a test under way: that it closes soon, and that it has closed. `closesIn`: milliseconds from when the page was made,
 * counted here without the device's clock, which may be wrong. Says nothing before the last ten minutes.
 */
export function ClosingNote({
  closesIn,
  attempt,
}: {
  readonly closesIn: number;
  readonly attempt: string;
}) {
  const t = useTranslations('client.assigned');
  const locale = useLocale();
  const [left, setLeft] = useState(closesIn);

  useEffect(() => {
    const began = performance.now();
    const timer = window.setInterval(
      () => setLeft(closesIn - (performance.now() - began)),
      LOOK_MS,
    );
    return () => window.clearInterval(timer);
  }, [closesIn]);

  return (
    <p role="status" className={left > SOON_MS ? undefined : styles.closing}>
      {left > SOON_MS ? null : left > 0 ? (
        t('closesSoon', { minutes: Math.ceil(left / 60_000) })
      ) : (
        <>
          {t('hasClosed')} <a href={`/${locale}/answers/${attempt}`}>{t('seeResult')}</a>
        </>
      )}
    </p>
  );
}
