import { getT } from '@/components/i18n';
import { ReloadOnReturn } from './reload-on-return';
import styles from './signed-in-as.module.css';

/**
 * The first line of every page about one person: who that is, and the way out for anybody else. Rendered on the server,
 * so it is there without scripts. `actor` null: nobody is known here.
 */
export function SignedInAs({
  actor,
  locale,
}: {
  readonly actor: {
    readonly kind: 'guest' | 'account';
    readonly displayName: string | null;
  } | null;
  readonly locale: string;
}) {
  const t = getT('identity');
  return (
    <div className={`${styles.strip} no-print`}>
      <ReloadOnReturn />
      {actor?.kind === 'account' ? (
        <>
          <p>
            {t.rich('who.account', {
              name: actor.displayName ?? t('who.unnamed'),
              b: (chunks) => <bdi className={styles.name}>{chunks}</bdi>,
            })}
          </p>
          <form method="post" action="/api/v1/sign-out">
            <button className={styles.out} type="submit">
              {t('who.notYou')}
            </button>
          </form>
        </>
      ) : (
        <>
          <p>{actor ? t('who.guest') : t('who.nobody')}</p>
          {actor ? <a href={`/${locale}/sign-up`}>{t('who.signUp')}</a> : null}
          <a href={`/${locale}/sign-in`}>{t('who.signIn')}</a>
        </>
      )}
    </div>
  );
}
