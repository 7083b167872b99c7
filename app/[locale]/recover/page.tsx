import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { CodeForm } from '@/components/identity/code-form';
import { FormPage, Said } from '@/components/identity/form-page';
import { errorOf, problemOf } from '@/components/identity/problems';
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
      <CodeForm
        from="recover"
        words={{
          code: t('field.code'),
          codeHint: t('field.codeHint'),
          button: t('recover.button'),
        }}
        name={flash?.values.name ?? ''}
        passphraseError={errorOf(problems, 'passphrase')}
      />
    </FormPage>
  );
}
