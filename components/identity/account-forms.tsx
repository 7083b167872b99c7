import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import styles from './account-forms.module.css';
import { Actions, Row, RuledForm, Said } from './form-page';
import { NewPassphraseField, PassphraseField } from './passphrase-field';
import { errorOf, problemOf } from './problems';

/** What belongs to an account and can be changed: display name, passphrase, recovery codes. Messages are flash codes. */
export function AccountForms({
  displayName,
  signInName,
  passphraseDay,
  codesLeft,
  nameMessages,
  passphraseMessages,
}: {
  readonly displayName: string;
  readonly signInName: string;
  /** The day on which the passphrase was last changed, in words. */
  readonly passphraseDay: string;
  readonly codesLeft: number;
  readonly nameMessages: readonly string[];
  readonly passphraseMessages: readonly string[];
}) {
  const t = getT('identity');
  const nameProblems = problemsOf(nameMessages);
  const passphraseProblems = problemsOf(passphraseMessages);
  const passphraseFormProblem = errorOf(passphraseProblems, 'form');
  return (
    <>
      <Part id="name" title={t('sessions.nameTitle')}>
        {nameMessages.includes('changed') ? <Said>{t('sessions.nameChanged')}</Said> : null}
        <p className={styles.text}>
          {t.rich('sessions.nameNow', {
            name: signInName,
            code: (chunks) => <code>{chunks}</code>,
          })}
        </p>
        <RuledForm action="/api/v1/name">
          <Row>
            <Field
              label={t('field.displayName')}
              hint={t('field.displayNameHint')}
              error={errorOf(nameProblems, 'displayName')}
            >
              {(ids) => (
                <input
                  id={ids.input}
                  name="displayName"
                  type="text"
                  autoComplete="nickname"
                  maxLength={40}
                  required
                  defaultValue={displayName}
                  aria-describedby={ids.describedBy}
                  aria-invalid={ids.invalid || undefined}
                />
              )}
            </Field>
          </Row>
          <Actions>
            <Button type="submit">{t('sessions.nameButton')}</Button>
          </Actions>
        </RuledForm>
      </Part>

      <Part id="passphrase" title={t('sessions.passphraseTitle')}>
        {passphraseFormProblem ? <Said wrong>{passphraseFormProblem}</Said> : null}
        {passphraseMessages.includes('changed') ? (
          <Said>{t('sessions.passphraseChanged')}</Said>
        ) : null}
        <p className={styles.text}>{t('sessions.passphraseText', { date: passphraseDay })}</p>
        <RuledForm action="/api/v1/passphrase">
          {/* For password managers: whose passphrase this is. */}
          <input type="hidden" name="username" autoComplete="username" value={signInName} />
          <Row>
            <PassphraseField label={t('field.current')} name="current" />
          </Row>
          <Row>
            <NewPassphraseField
              label={t('field.newPassphrase')}
              error={errorOf(passphraseProblems, 'passphrase')}
            />
          </Row>
          <Actions>
            <Button type="submit">{t('sessions.passphraseButton')}</Button>
          </Actions>
        </RuledForm>
      </Part>

      <Part id="codes" title={t('sessions.codesTitle')}>
        <p className={styles.text}>{t('sessions.codesLeft', { count: codesLeft })}</p>
        <p className={styles.text}>{t('sessions.codesText')}</p>
        <form method="post" action="/api/v1/recovery-codes">
          <input type="hidden" name="do" value="renew" />
          <Button type="submit">{t('sessions.codesButton')}</Button>
        </form>
      </Part>
    </>
  );
}

function problemsOf(messages: readonly string[]) {
  return messages
    .filter((code) => code !== 'changed')
    .map((code) => problemOf(code, 'currentWrong'));
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
