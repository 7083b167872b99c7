import { getT } from '@/components/i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Actions, Row, RuledForm } from './form-page';
import { NewPassphraseField } from './passphrase-field';

/** A sign-in name, a one-time code and the passphrase that it sets. `from`: the page to come back to where it is wrong. */
export function CodeForm({
  from,
  words,
  name,
  passphraseError,
}: {
  readonly from: 'recover' | 'begin';
  readonly words: { readonly code: string; readonly codeHint: string; readonly button: string };
  /** As it was typed before. */
  readonly name: string;
  readonly passphraseError: string | undefined;
}) {
  const t = getT('identity');
  return (
    <RuledForm action="/api/v1/recover">
      <input type="hidden" name="from" value={from} />
      <Row>
        <Field label={t('field.name')} hint={t('field.nameHint')}>
          {(ids) => (
            <input
              id={ids.input}
              name="name"
              type="text"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              defaultValue={name}
              aria-describedby={ids.describedBy}
            />
          )}
        </Field>
      </Row>
      <Row>
        <Field label={words.code} hint={words.codeHint}>
          {(ids) => (
            <input
              id={ids.input}
              name="code"
              type="text"
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              required
              aria-describedby={ids.describedBy}
            />
          )}
        </Field>
      </Row>
      <Row>
        <NewPassphraseField label={t('field.newPassphrase')} error={passphraseError} />
      </Row>
      <Actions>
        <Button kind="primary" type="submit">
          {words.button}
        </Button>
      </Actions>
    </RuledForm>
  );
}
