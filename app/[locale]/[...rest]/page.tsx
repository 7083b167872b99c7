import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getT } from '@/components/i18n';

export function generateMetadata(): Metadata {
  return { title: getT('errors')('notFoundTitle') };
}

/** Whatever no other page answers, so that a wrong address gets the site's own page and not a bare one. */
export default function Rest() {
  notFound();
}
