import { describe, expect, it } from 'vitest';
import { ownPath } from '@/lib/http/forms';
import { confirmPath, FRESH_MS, isFresh } from './fresh';

describe('a fresh sign-in', () => {
  it('lasts for its time and no longer', () => {
    expect(isFresh({ startedAt: 0 }, FRESH_MS - 1)).toBe(true);
    expect(isFresh({ startedAt: 0 }, FRESH_MS)).toBe(false);
  });

  it('leads back to where it was asked for, to the very spot', () => {
    const next = '/en/teach/abc/settings#teachers';
    const asked = new URL(confirmPath('en', next), 'http://here.invalid');
    expect(asked.pathname).toBe('/en/confirm');
    expect(ownPath(asked.searchParams.get('next') ?? '', '/en/me')).toBe(next);
  });
});
