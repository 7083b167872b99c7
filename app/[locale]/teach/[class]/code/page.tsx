import type { Metadata } from 'next';
import { ClassCode } from '@/components/classroom/class-code';
import { QrCode } from '@/components/classroom/qr-code';
import { getT } from '@/components/i18n';
import { PrintButton } from '@/components/identity/print-button';
import { doorOf } from '@/lib/answering/class-codes';
import { doorState } from '@/lib/classroom/class-code';
import { siteAddress } from '@/lib/http/site-address';
import { database } from '@/lib/store/database';
import { countPresent } from '@/lib/store/enrolments';
import { enterClass } from '../../enter';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('teachClass');
  return { title: t('code.title'), robots: { index: false } };
}

/** The class code alone, for a projector or a sheet of paper: nothing of the teacher's or of any learner is on it. */
export default async function ShowCode({ params }: Props) {
  const { locale, class: id } = await params;
  const inside = await enterClass(locale, `/teach/${id}/code`, 'see-class', id);
  const t = getT('teachClass');
  const { klass } = inside;
  const back = (
    <a className={styles.back} href={`/${locale}/teach/${id}`}>
      {t('code.back')}
    </a>
  );
  const state = doorState(doorOf(klass, await countPresent(database(), id)), Date.now());
  if (klass.code === null || (state !== 'open' && state !== 'asks-first')) {
    return (
      <div className={`page ${styles.alone}`}>
        <h1>{t('code.title')}</h1>
        <p className="lede">{t('code.nothing')}</p>
        <p>{back}</p>
      </div>
    );
  }
  const address = await siteAddress();
  const shown = `${address.replace(/^https?:\/\//, '')}/${locale}/join`;
  return (
    <div className={`page ${styles.alone}`}>
      <h1 className={styles.name}>
        <bdi>{klass.name}</bdi>
      </h1>
      <ClassCode code={klass.code} huge />
      <div className={styles.how}>
        <div className={styles.drawing}>
          <QrCode text={`${address}/${locale}/join/${klass.code}`} label={t('code.qr')} />
        </div>
        <p className={styles.where}>
          {t.rich('code.where', {
            address: shown,
            b: (chunks) => <b translate="no">{chunks}</b>,
          })}
        </p>
      </div>
      <p className={`${styles.tools} no-print`}>
        {back}
        <PrintButton />
      </p>
    </div>
  );
}
