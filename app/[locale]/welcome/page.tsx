import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getT } from '@/components/i18n';
import { PrintButton } from '@/components/identity/print-button';
import { ReloadOnReturn } from '@/components/shell/reload-on-return';
import { Button } from '@/components/ui/button';
import { codesToShow } from '@/lib/identity/codes-cookie';
import { publicUrl } from '@/lib/settings';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('identity');
  return { title: t('welcome.title'), robots: { index: false } };
}

/** The sign-in name and the recovery codes, shown once, as a slip to print. */
export default async function Welcome({ params }: Props) {
  const { locale } = await params;
  const shown = await codesToShow();
  if (!shown) redirect(`/${locale}/me`);
  const t = getT('identity');
  const site = publicUrl()?.replace(/^https?:\/\//, '') ?? (await headers()).get('host') ?? '';
  return (
    <div className="page">
      <ReloadOnReturn />
      <header className={`${styles.header} no-print`}>
        <h1>{t('welcome.heading')}</h1>
        <p className="lede">{t('welcome.lede')}</p>
      </header>
      <div className={styles.columns}>
        <section className={styles.slip} aria-label={t('welcome.title')}>
          <p className="label">{t('welcome.nameLabel')}</p>
          <p className={styles.name}>{shown.signInName}</p>
          <p className={styles.where}>
            {t('welcome.where', { address: `${site}/${locale}/sign-in` })}
          </p>
          <h2 className="label">{t('welcome.codesLabel')}</h2>
          <p className={styles.text}>{t('welcome.codesText')}</p>
          <ol className={styles.codes}>
            {shown.codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ol>
        </section>
        <aside className={`${styles.notes} no-print`}>
          <h2 className="label">{t('welcome.paperTitle')}</h2>
          <p>{t('welcome.paper')}</p>
          <p>{t('welcome.again')}</p>
        </aside>
      </div>
      <div className={`${styles.actions} no-print`}>
        <form method="post" action="/api/v1/recovery-codes">
          <input type="hidden" name="do" value="kept" />
          <Button kind="primary" type="submit">
            {t('welcome.kept')}
          </Button>
        </form>
        <PrintButton />
      </div>
    </div>
  );
}
