import { getT } from '@/components/i18n';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { ButtonLink } from '@/components/ui/button';
import styles from './teach-stranger.module.css';

/** The teaching page for somebody without an account: what teaching here is, and that it takes one. */
export function TeachStranger({
  actor,
  locale,
}: {
  readonly actor: {
    readonly kind: 'guest' | 'account';
    readonly displayName: string | null;
  } | null;
  readonly locale: string;
}) {
  const t = getT('teachClass');
  const next = encodeURIComponent(`/${locale}/teach`);
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <div className={styles.text}>
        <h1>{t('stranger.heading')}</h1>
        <p className="lede">{t('stranger.lede')}</p>
        <ol>
          <li>{t('home.step1')}</li>
          <li>{t('home.step2')}</li>
          <li>{t('home.step3')}</li>
        </ol>
        <p>{t(actor ? 'stranger.guest' : 'stranger.account')}</p>
        <p className={styles.ways}>
          <ButtonLink kind="primary" href={`/${locale}/sign-up?next=${next}`}>
            {t('stranger.signUp')}
          </ButtonLink>
          <ButtonLink href={`/${locale}/sign-in?callbackUrl=${next}`}>
            {t('stranger.signIn')}
          </ButtonLink>
        </p>
        <p className="meta">
          {t.rich('stranger.join', {
            link: (chunks) => <a href={`/${locale}/join`}>{chunks}</a>,
          })}
        </p>
      </div>
    </div>
  );
}
