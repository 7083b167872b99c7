'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import styles from './lab-player.module.css';

/**
 * Hands out the situation as it stands. Over plain HTTP in a classroom a browser has no clipboard: then the link stands
 * in a field, selected, to be copied by hand.
 */
export function CopyLink({ link }: { readonly link: () => string }) {
  const t = useTranslations('client.lab');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<{ readonly text: string; readonly copied: boolean } | null>(
    null,
  );

  useEffect(() => {
    if (shown !== null && !shown.copied) field.current?.select();
  }, [shown]);

  async function copy() {
    const text = link();
    try {
      if (navigator.clipboard === undefined) throw new Error('no clipboard');
      await navigator.clipboard.writeText(text);
      setShown({ text, copied: true });
    } catch {
      setShown({ text, copied: false });
    }
  }

  return (
    <>
      <Button kind="quiet" onClick={copy}>
        {t('copy-link')}
      </Button>
      <span aria-live="polite" className={styles.copied}>
        {shown?.copied === true ? t('copied') : null}
        {shown !== null && !shown.copied ? (
          <>
            <label htmlFor={id}>{t('copy-by-hand')}</label>
            <input id={id} ref={field} readOnly value={shown.text} />
          </>
        ) : null}
      </span>
    </>
  );
}
