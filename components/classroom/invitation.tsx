import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Button, ButtonLink } from '@/components/ui/button';
import styles from './teach-stranger.module.css';

/** A page behind a one-time link: what it does, then the form that does it; for strangers the way to an account first. */
export function Invitation({
  actor,
  locale,
  page,
  action,
  token,
  title,
  text,
  button,
  state,
  gone,
  refused,
  note = null,
}: {
  readonly actor: {
    readonly kind: 'guest' | 'account';
    readonly displayName: string | null;
  } | null;
  readonly locale: string;
  /** The page's own path, to come back to. */
  readonly page: string;
  readonly action: string;
  readonly token: string;
  readonly title: string;
  readonly text: ReactNode;
  readonly button: string;
  readonly state: 'open' | 'gone';
  readonly gone: string;
  /** Why this account can't take it up; null where it can. */
  readonly refused: string | null;
  /** What taking it up changes for this reader besides. */
  readonly note?: string | null;
}) {
  const t = getT('teachClass');
  const next = encodeURIComponent(page);
  return (
    <div className="page">
      <SignedInAs actor={actor} locale={locale} />
      <div className={styles.text}>
        <h1>{title}</h1>
        {state === 'gone' ? (
          <p>{gone}</p>
        ) : (
          <>
            <p className="lede">{text}</p>
            {refused ? <p>{refused}</p> : note ? <p>{note}</p> : null}
            {actor?.kind === 'account' ? (
              refused ? null : (
                <form method="post" action={action}>
                  <input type="hidden" name="token" value={token} />
                  <Button kind="primary" type="submit">
                    {button}
                  </Button>
                </form>
              )
            ) : (
              <>
                <p>{t('stranger.account')}</p>
                <p className={styles.ways}>
                  <ButtonLink kind="primary" href={`/${locale}/sign-up?next=${next}`}>
                    {t('stranger.signUp')}
                  </ButtonLink>
                  <ButtonLink href={`/${locale}/sign-in?callbackUrl=${next}`}>
                    {t('stranger.signIn')}
                  </ButtonLink>
                </p>
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}
