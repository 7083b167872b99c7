import { getT } from '@/components/i18n';
import styles from './what-teachers-see.module.css';

const sees = ['name', 'days', 'work', 'checks', 'notes'] as const;
const hides = ['reading', 'practice', 'others', 'machine', 'passphrase'] as const;

/** What the teachers of a class can see of a learner in it, and what they can't: said before joining and on the record. */
export function WhatTeachersSee({ heading }: { readonly heading: 'h2' | 'h3' }) {
  const t = getT('join');
  const Heading = heading;
  return (
    <div className={styles.both}>
      <div className={styles.sees}>
        <Heading>{t('sees.title')}</Heading>
        <ul>
          {sees.map((key) => (
            <li key={key}>{t(`sees.${key}`)}</li>
          ))}
        </ul>
      </div>
      <div className={styles.hides}>
        <Heading>{t('hides.title')}</Heading>
        <ul>
          {hides.map((key) => (
            <li key={key}>{t(`hides.${key}`)}</li>
          ))}
        </ul>
      </div>
      <p className={styles.log}>{t('sees.log')}</p>
    </div>
  );
}
