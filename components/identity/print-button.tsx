'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';

/** Prints the page; there only with scripts, since nothing else can. */
export function PrintButton() {
  const t = useTranslations('client.identity');
  return (
    <Button className="needs-js" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
