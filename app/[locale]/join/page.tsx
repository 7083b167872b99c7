import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/classroom/code-form';
import { getT } from '@/components/i18n';
import { FormPage } from '@/components/identity/form-page';
import { cleanClassCode } from '@/lib/classroom/class-code';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ code?: string | string[] }>;
}

export function generateMetadata(): Metadata {
  const t = getT('join');
  return { title: t('title'), robots: { index: false } };
}

/** Where a class code is typed. */
export default async function Join({ params, searchParams }: Props) {
  const { locale } = await params;
  const { code } = await searchParams;
  const t = getT('join');
  const typed = typeof code === 'string' ? code.trim() : '';
  if (typed !== '') {
    const shown = cleanClassCode(typed) ?? typed.replaceAll('/', ' ').slice(0, 40);
    redirect(`/${locale}/join/${encodeURIComponent(shown)}`);
  }
  return (
    <FormPage
      title={t('title')}
      lede={t('lede')}
      notes={
        <>
          <p className="label">{t('notesTitle')}</p>
          <p>{t('noteFirst')}</p>
          <p>{t('noteAccount')}</p>
          <p>
            {t.rich('noteTeach', {
              link: (chunks) => <a href={`/${locale}/teach`}>{chunks}</a>,
            })}
          </p>
        </>
      }
    >
      <CodeForm locale={locale} typed="" />
    </FormPage>
  );
}
