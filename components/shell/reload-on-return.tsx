'use client';

import { useEffect } from 'react';

/**
 * A browser may bring a page back from memory as it was. A page about one person is asked for again instead, so that the
 * back button shows nothing of someone who has signed out.
 */
export function ReloadOnReturn() {
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      document.documentElement.hidden = true;
      window.location.reload();
    };
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, []);
  return null;
}
