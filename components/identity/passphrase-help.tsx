'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { passphraseLength, passphraseStrength, strengthLevels } from '@/lib/identity/strength';
import styles from './passphrase-help.module.css';

/**
 * Beside a passphrase's input (`input` is its id): shows what was typed on request, and, where `minimum` is given, how
 * strong it is, in words and as a bar. What is typed stays in the input.
 */
export function PassphraseHelp({
  input,
  minimum,
}: {
  readonly input: string;
  readonly minimum?: number;
}) {
  const t = useTranslations('client.identity');
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const element = document.getElementById(input);
    if (!(element instanceof HTMLInputElement)) return;
    const read = () => setTyped(element.value);
    // A browser may have filled it in, or somebody typed, before this ran.
    read();
    element.addEventListener('input', read);
    // Sent in clear view, a passphrase would be kept by the browser as a form entry.
    const hide = () => {
      element.type = 'password';
      setShown(false);
    };
    element.form?.addEventListener('submit', hide);
    return () => {
      element.removeEventListener('input', read);
      element.form?.removeEventListener('submit', hide);
    };
  }, [input]);

  const toggle = () => {
    const element = document.getElementById(input);
    if (!(element instanceof HTMLInputElement)) return;
    element.type = shown ? 'password' : 'text';
    setShown(!shown);
  };

  const level = passphraseStrength(typed, minimum ?? 0);
  const rank = strengthLevels.indexOf(level);
  return (
    <div className={`${styles.help} needs-js`}>
      {minimum === undefined ? null : (
        <div className={styles.strength}>
          <span className={styles.bar} aria-hidden="true">
            {strengthLevels.slice(1).map((step, i) => (
              <span key={step} className={i < rank ? styles.full : styles.empty} />
            ))}
          </span>
          <span className={styles.words} role="status">
            {level === 'short'
              ? t('strength.short', {
                  missing: (minimum ?? 0) - passphraseLength(typed),
                })
              : t(`strength.${level}`)}
          </span>
        </div>
      )}
      <button
        className={styles.toggle}
        type="button"
        aria-pressed={shown}
        aria-controls={input}
        onClick={toggle}
      >
        {t('show')}
      </button>
    </div>
  );
}
