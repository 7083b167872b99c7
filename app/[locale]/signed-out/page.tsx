import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { ForgetAnswers } from '@/components/identity/forget-answers';
import { UnsentAnswers } from '@/components/identity/unsent-answers';
import { ReloadOnReturn } from '@/components/shell/reload-on-return';
import { ButtonLink } from '@/components/ui/button';
import { currentActor } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('identity');
  return { title: t('signedOut.title'), robots: { index: false } };
}

/** After signing out: what has ended, what stays in the browser, where to go. */
export default async function SignedOut({ params }: Props) {
  const { locale } = await params;
  const t = getT('identity');
  const actor = await currentActor();
  const account = actor?.kind === 'account';
  const erased = (await readFlash('erased'))?.values.learner;
  if (erased && !account) {
    return (
      <div className="page">
        <div className={styles.text}>
          <h1>{t('signedOut.erasedHeading')}</h1>
          <p>{t('signedOut.erasedText')}</p>
          <ForgetAnswers learner={erased} />
          <p className={styles.actions}>
            <ButtonLink href={`/${locale}/learn`}>{t('signedOut.course')}</ButtonLink>
          </p>
        </div>
      </div>
    );
  }
  return (
    <div className="page">
      <ReloadOnReturn />
      <div className={styles.text}>
        <h1>{t(account ? 'already.heading' : 'signedOut.heading')}</h1>
        {account ? (
          <p>
            {t.rich('signedOut.stillIn', {
              name: actor.displayName ?? t('who.unnamed'),
              b: (chunks) => <bdi>{chunks}</bdi>,
            })}
          </p>
        ) : (
          <>
            <p>{t('signedOut.text')}</p>
            {actor ? <p>{t('signedOut.guestBack')}</p> : null}
            <UnsentAnswers />
          </>
        )}
        <p className={styles.actions}>
          <ButtonLink href={`/${locale}/learn`}>{t('signedOut.course')}</ButtonLink>
          {account ? null : (
            <ButtonLink href={`/${locale}/sign-in`}>{t('signedOut.signIn')}</ButtonLink>
          )}
        </p>
      </div>
    </div>
  );
}
