import { getT } from '@/components/i18n';
import type { ShownTime } from '@/lib/classroom/zones';
import styles from './slip.module.css';

export interface Slip {
  readonly learnerId: string;
  readonly name: string;
  readonly signInName: string;
  readonly code: string;
  readonly purpose: 'slip' | 'reset';
  readonly until: ShownTime;
}

/** Slips to be cut along the dashes, each for one pupil. `address`: where they begin, as they would type it. */
export function Slips({
  slips,
  className,
  address,
}: {
  readonly slips: readonly Slip[];
  readonly className: string;
  readonly address: string;
}) {
  const t = getT('teachRoster');
  return (
    <div className={styles.sheet}>
      {slips.map((slip) => (
        <section
          key={slip.learnerId}
          className={styles.slip}
          aria-label={t('slip.label', { name: slip.name })}
        >
          <p className={styles.head}>
            <bdi className={styles.name}>{slip.name}</bdi>
            <bdi className={styles.class}>{className}</bdi>
          </p>
          <dl className={styles.facts}>
            <div>
              <dt className="label">{t('slip.name')}</dt>
              <dd>{slip.signInName}</dd>
            </div>
            <div>
              <dt className="label">{t(`slip.code.${slip.purpose}`)}</dt>
              <dd>{slip.code}</dd>
              <dd className={styles.until}>
                {t('slip.until', { time: `${slip.until.text} ${slip.until.offset}` })}
              </dd>
            </div>
          </dl>
          <ol className={styles.steps}>
            <li>{t.rich('slip.step1', { address, b: (chunks) => <b>{chunks}</b> })}</li>
            <li>{t('slip.step2')}</li>
            <li>{t('slip.step3')}</li>
          </ol>
        </section>
      ))}
    </div>
  );
}
