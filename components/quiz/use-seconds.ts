'use client';

import { type RefObject, useEffect, useRef } from 'react';

const MOST_SECONDS = 3600;

/**
 * Gives a function that tells the whole seconds since the element was first seen (3600 at most), or null if it hasn't
 * been, as far as the browser can tell.
 */
export function useSeconds(element: RefObject<HTMLElement | null>): () => number | null {
  const since = useRef<number | null>(null);
  useEffect(() => {
    const target = element.current;
    if (target === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some((each) => each.isIntersecting)) return;
      since.current = performance.now();
      observer.disconnect();
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return () => {
    if (since.current === null) return null;
    return Math.min(MOST_SECONDS, Math.round((performance.now() - since.current) / 1000));
  };
}
