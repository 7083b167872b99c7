import type { ReactElement } from 'react';
import { getT } from '@/components/i18n';
import styles from './home.module.css';
import { type Moment, moments } from './moments';

/** What each kept picture shows, in as few lines as a thumbnail has room for (60 × 40). */
const scenes: Readonly<Record<Moment['app'], () => ReactElement>> = {
  calendar: () => (
    <>
      <path d="M10 12h40M10 20h40M10 28h40M18 8v26M26 8v26M34 8v26M42 8v26" />
      <rect x="26" y="20" width="8" height="8" className={styles.solid} />
    </>
  ),
  intranet: () => (
    <>
      <path d="M8 9h44M8 15h20M8 20h20M8 25h20M8 30h14" />
      <rect x="33" y="15" width="19" height="15" />
    </>
  ),
  camera: () => (
    <>
      <path d="M8 32l13-14 9 9 7-6 15 11z" />
      <circle cx="42" cy="13" r="3.5" />
    </>
  ),
  reader: () => (
    <path d="M30 9v24M30 10c-6-3-14-3-20 0v22c6-3 14-3 20 0M30 10c6-3 14-3 20 0v22c-6-3-14-3-20 0" />
  ),
  game: () => (
    <>
      <path d="M8 32h44M14 32v-8h8v8M22 24v-8h8v16M38 32v-8h8v8" />
      <circle cx="42" cy="12" r="3" className={styles.solid} />
    </>
  ),
  dictionary: () => (
    <>
      <path d="M8 10h30M8 17h44M8 23h38M8 29h42" />
      <path d="M43 8v5M40.5 10.5h5" />
    </>
  ),
};

/** The owner's screen: an album that they did not make. Every picture opens; none can be deleted. */
export function Album() {
  const t = getT('home');
  return (
    <>
      <p className={styles.bar}>
        <span>{t('albumTitle')}</span>
        <span>{t('albumCount', { count: moments.length })}</span>
      </p>
      <ol className={styles.album}>
        {moments.map((moment) => {
          const Scene = scenes[moment.app];
          return (
            <li key={moment.time}>
              <svg viewBox="0 0 60 40" className={styles.picture} aria-hidden="true">
                <rect x="0.5" y="0.5" width="59" height="39" />
                <Scene />
              </svg>
              <span className={styles.time}>
                {moment.time}
                <span className="visually-hidden"> {t(`apps.${moment.app}`)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.keys}>
        <span className={styles.key}>{t('albumOpen')}</span>
        <span className={styles.noKey}>
          <s>{t('albumDelete')}</s> <span>{t('albumNoDelete')}</span>
        </span>
      </p>
    </>
  );
}
