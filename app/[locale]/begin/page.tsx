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
  return { title: getT('begin')('title'), robots: { index: false } };
}

/** Where a slip leads: its code, and a passphrase of one's own. The same door as the one for recovery codes. */
export default async function Begin({ params }: Props) {
  const { locale } = await params;
  const t = getT('begin');
  const flash = await readFlash('begin');
  const problems = (flash?.messages ?? []).map((code) => problemOf(code, 'recoverWrong'));
  const wrong = flash?.messages.includes('wrong') ? t('wrong') : errorOf(problems, 'form');
  return (
    <FormPage
      title={t('title')}
      lede={t('lede')}
      said={wrong ? <Said wrong>{wrong}</Said> : null}
      notes={
        <>
          <p className="label">{t('notesTitle')}</p>
          <p>{t('noteSecret')}</p>
          <p>{t('noteEnds')}</p>
          <p>{t.rich('noteLost', { b: (chunks) => <b>{chunks}</b> })}</p>
          <p>{t.rich('back', { link: (chunks) => <a href={`/${locale}/sign-in`}>{chunks}</a> })}</p>
        </>
      }
    >
      <CodeForm
        from="begin"
        words={{ code: t('code'), codeHint: t('codeHint'), button: t('button') }}
        name={flash?.values.name ?? ''}
        passphraseError={errorOf(problems, 'passphrase')}
      />
    </FormPage>
  );
}
