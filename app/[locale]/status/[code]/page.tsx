import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { BrokenText } from '@/components/shell/broken-text';
import { NotFoundText } from '@/components/shell/not-found-text';

/**
 * The pages that the front sends in place of what Next makes of a 404 or 500, which is blank without JavaScript
 * (lib/http/front.ts). Prerendered like every other.
 */
export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ locale: string; code: string }>;
}

export function generateStaticParams() {
  return [{ code: 'not-found' }, { code: 'error' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = getT('errors');
  const { code } = await params;
  return {
    title: t(code === 'error' ? 'brokenTitle' : 'notFoundTitle'),
    robots: { index: false },
  };
}

export default async function StatusPage({ params }: Props) {
  const { locale, code } = await params;
  return code === 'error' ? <BrokenText locale={locale} /> : <NotFoundText locale={locale} />;
}
