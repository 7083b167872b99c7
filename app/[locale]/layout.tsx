import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { clientMessages, defaultLocale, getT, type Locale, locales } from '@/components/i18n';
import { DevCourse } from '@/components/shell/dev-course';
import { HtmlShell } from '@/components/shell/html-shell';
import { ClientStrings } from '@/components/shell/client-strings';
import { DeviceSettings } from '@/components/shell/settings';
import { Who } from '@/components/shell/who';
import '../globals.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export function generateMetadata(): Metadata {
  const t = getT('shell');
  return {
    title: { default: t('title'), template: t('titleTemplate', { title: '%s' }) },
    description: t('description'),
    referrer: 'same-origin',
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ug', 'ur']);

export default async function LocaleLayout({
  children,
  params,
}: {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  const known: Locale = locales.find((candidate) => candidate === locale) ?? defaultLocale;
  return (
    <ClientStrings locale={known} messages={clientMessages(known)}>
      <HtmlShell
        locale={known}
        dir={rightToLeft.has(known) ? 'rtl' : 'ltr'}
        who={<Who />}
        settings={<DeviceSettings />}
      >
        {children}
        {process.env.NODE_ENV === 'development' ? <DevCourse /> : null}
      </HtmlShell>
    </ClientStrings>
  );
}
