import { getT } from '@/components/i18n';
import { ReloadOnReturn } from '@/components/shell/reload-on-return';
import { Button, ButtonLink } from '@/components/ui/button';
import styles from './forms.module.css';

/** In place of a form for strangers: an account is signed in already. `goal`: where 'go on' leads. */
export function AlreadyIn({ name, goal }: { readonly name: string | null; readonly goal: string }) {
  const t = getT('identity');
  return (
    <div className="page">
      <ReloadOnReturn />
      <header className={styles.header}>
        <h1>{t('already.heading')}</h1>
        <p className="lede">
          {t.rich('already.text', {
            name: name ?? t('who.unnamed'),
            b: (chunks) => <bdi>{chunks}</bdi>,
          })}
        </p>
      </header>
      <div className={styles.actions}>
        <ButtonLink kind="primary" href={goal}>
          {t('already.goOn')}
        </ButtonLink>
        <form method="post" action="/api/v1/sign-out">
          <Button type="submit">{t('already.notYou')}</Button>
        </form>
      </div>
    </div>
  );
}
