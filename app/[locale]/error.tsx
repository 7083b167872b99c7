'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import styles from './error.module.css';

/** What is shown when a page breaks: what to do now, and nothing about how it broke. */
export default function PageError({ retry }: { readonly retry: () => void }) {
  const t = useTranslations('client.error');
  return (
    <div className={`page ${styles.text}`}>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>
        <Button kind="primary" onClick={() => retry()}>
          {t('again')}
        </Button>
      </p>
      <p>
        <a href="/en">{t('home')}</a>
      </p>
    </div>
  );
}
