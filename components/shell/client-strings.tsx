'use client';

import type { ComponentProps, ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Locale } from '@/components/i18n';

/** Hands the strings of the namespace `client` to client components. Dates are shown in UTC, as they were stored. */
export function ClientStrings({
  locale,
  messages,
  children,
}: {
  readonly locale: Locale;
  readonly messages: ComponentProps<typeof IntlProvider>['messages'];
  readonly children: ReactNode;
}) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
