import { getT } from '@/components/i18n';
import styles from './home.module.css';
import { moments } from './moments';

/** The watcher's screen, with the device in hand: the same day as a series. */
export function WatcherLog() {
  const t = getT('home');
  return (
    <>
      <p className={styles.bar}>
        <span>{t('logTitle')}</span>
        <span>{t('logRange')}</span>
      </p>
      <ol className={styles.log}>
        {moments.map((moment) => (
          <li key={moment.time}>
            <span>{moment.time}</span>
            <span>{t(`apps.${moment.app}`)}</span>
            <span className={styles.kept}>{t('logKept')}</span>
          </li>
        ))}
      </ol>
      <p className={styles.unknown}>{t('logUnknown')}</p>
    </>
  );
}
