import { getT } from '@/components/i18n';
import { Field } from '@/components/ui/field';
import { PASSPHRASE_MIN } from '@/lib/identity/passphrase';
import { PassphraseHelp } from './passphrase-help';

/** A new passphrase: the rules in words, and with scripts how strong it is while it is typed. */
export function NewPassphraseField({
  label,
  error,
}: {
  readonly label: string;
  readonly error?: string | undefined;
}) {
  const t = getT('identity');
  return (
    <Field label={label} hint={t('field.newPassphraseHint', { min: PASSPHRASE_MIN })} error={error}>
      {(ids) => (
        <>
          <input
            id={ids.input}
            name="passphrase"
            type="password"
            autoComplete="new-password"
            minLength={PASSPHRASE_MIN}
            required
            aria-describedby={ids.describedBy}
            aria-invalid={ids.invalid || undefined}
          />
          <PassphraseHelp input={ids.input} minimum={PASSPHRASE_MIN} />
        </>
      )}
    </Field>
  );
}

/** A passphrase that exists already. */
export function PassphraseField({
  label,
  name,
}: {
  readonly label: string;
  readonly name: 'passphrase' | 'current';
}) {
  return (
    <Field label={label}>
      {(ids) => (
        <>
          <input
            id={ids.input}
            name={name}
            type="password"
            autoComplete="current-password"
            required
          />
          <PassphraseHelp input={ids.input} />
        </>
      )}
    </Field>
  );
}
