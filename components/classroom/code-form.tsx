import { getT } from '@/components/i18n';
import { Actions, Row } from '@/components/identity/form-page';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import styles from './code-form.module.css';

/** Typing a class code: leads to the page of the class, changes nothing. */
export function CodeForm({ locale, typed }: { readonly locale: string; readonly typed: string }) {
  const t = getT('join');
  return (
    <form className={styles.form} method="get" action={`/${locale}/join`}>
      <Row>
        <Field label={t('code')} hint={t('codeHint')}>
          {(ids) => (
            <input
              className={styles.code}
              id={ids.input}
              name="code"
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={200}
              required
              defaultValue={typed}
              aria-describedby={ids.describedBy}
            />
          )}
        </Field>
      </Row>
      <Actions>
        <Button kind="primary" type="submit">
          {t('look')}
        </Button>
      </Actions>
    </form>
  );
}
