'use client';
import { useTranslations } from 'use-intl';
import type { LabTranslate } from '@/components/labs/types';
import type { LabText } from '@/lib/course/types';
import type { LogEntry } from '@/lib/labs/types';
import styles from './lab-player.module.css';

/** What has happened, in words; the newest line is read out as it comes, the older ones stand under it. */
export function LogList({
  entries,
  screens,
  say,
}: {
  readonly entries: readonly LogEntry[];
  readonly screens: LabText['screens'];
  readonly say: LabTranslate;
}) {
  const t = useTranslations('client.lab');
  const last = entries.at(-1);
  const older = entries.slice(0, -1).reverse();
  const whose = (entry: LogEntry) =>
    entry.seenBy === 'both' ? t('seen-by-both') : screens[entry.seenBy];
  return (
    <section className={styles.log} aria-label={t('log')}>
      <p className={styles.label}>{t('log')}</p>
      <p className={styles.newest} aria-live="polite" aria-atomic="true">
        {last === undefined ? (
          t('log-empty')
        ) : (
          <>
            {say(last.key, last.values)} <span className={styles.whose}>{whose(last)}</span>
          </>
        )}
      </p>
      {older.length === 0 ? null : (
        <details>
          <summary>{t('log-older', { count: older.length })}</summary>
          <ol reversed className={styles.older}>
            {older.map((entry, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: counted from the run's start, an entry's place never changes
              <li key={older.length - i}>
                {say(entry.key, entry.values)} <span className={styles.whose}>{whose(entry)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
