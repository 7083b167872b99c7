import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { Actions, FormPage, Row, RuledForm, Said } from '@/components/identity/form-page';
import { NewPassphraseField } from '@/components/identity/passphrase-field';
import { errorOf, problemOf } from '@/components/identity/problems';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { readFlash } from '@/lib/identity/flash';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('identity');
  return { title: t('recover.title'), robots: { index: false } };
}

/** A new passphrase for someone who kept a recovery code. */
export default async function Recover({ params }: Props) {
  const { locale } = await params;
  const t = getT('identity');
  const flash = await readFlash('recover');
  const problems = (flash?.messages ?? []).map((code) => problemOf(code, 'recoverWrong'));
  const formProblem = errorOf(problems, 'form');
  return (
    <FormPage
      title={t('recover.title')}
      lede={t('recover.lede')}
      said={formProblem ? <Said wrong>{formProblem}</Said> : null}
      notes={
        <>
          <p className="label">{t('recover.notesTitle')}</p>
          <p>{t('recover.noteNobody')}</p>
          <p>{t('recover.noteEnds')}</p>
          <p>
            {t.rich('recover.back', {
              link: (chunks) => <a href={`/${locale}/sign-in`}>{chunks}</a>,
            })}
          </p>
        </>
      }
    >
      <RuledForm action="/api/v1/recover">
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
                defaultValue={flash?.values.name ?? ''}
                aria-describedby={ids.describedBy}
              />
            )}
          </Field>
        </Row>
        <Row>
          <Field label={t('field.code')} hint={t('field.codeHint')}>
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
          <NewPassphraseField
            label={t('field.newPassphrase')}
            error={errorOf(problems, 'passphrase')}
          />
        </Row>
        <Actions>
          <Button kind="primary" type="submit">
            {t('recover.button')}
          </Button>
        </Actions>
      </RuledForm>
    </FormPage>
  );
}
