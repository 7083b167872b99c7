import type { Metadata } from 'next';
import { defaultLocale, getT } from '@/components/i18n';
import { NotFoundText } from '@/components/shell/not-found-text';

export function generateMetadata(): Metadata {
  return { title: getT('errors')('notFoundTitle') };
}

export default function NotFound() {
  return <NotFoundText locale={defaultLocale} />;
}
