import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDisplayName, cleanSignInName, newSignInName } from './names';
import { guestIdOf, hashRecoveryCode, newId, newRecoveryCodes, throttleKey } from './random';
import { adjectives, animals, places } from './words';

/** Text with what people and tricksters paste: joiners, marks of direction, accents, halves of pairs. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u200f',
        '\u200c',
        '\u200d',
        '\u0301',
        '\ufeff',
        '\ud800',
        '\0',
        '\n',
        ' ',
        'e',
        'İ',
        'ﬁ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('sign-in names', () => {
  it('come from three lists of 128 different plain words', () => {
    for (const words of [adjectives, animals, places]) {
      expect(new Set(words).size).toBe(128);
      expect(words.every((word) => /^[a-z]+$/.test(word))).toBe(true);
    }
  });

  it('are three words, and stay themselves when they are cleaned', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const name = newSignInName((below) => (numbers.next().value ?? 0) % below);
        expect(name).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
        expect(cleanSignInName(name)).toBe(name);
      }),
    );
    expect(newSignInName()).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
  });

  it('are known however they are typed', () => {
    for (const typed of [
      'quiet heron harbour',
      ' Quiet-Heron-Harbour ',
      'QUIET_HERON_HARBOUR',
      'quiet – heron – harbour.',
      'quiet\u00a0heron\u200bharbour',
      'ｑｕｉｅｔ heron harbour',
    ]) {
      expect(cleanSignInName(typed)).toBe('quiet-heron-harbour');
    }
  });

  it('are clean once they are cleaned, and short', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const clean = cleanSignInName(typed);
        expect(clean).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(clean.length).toBeLessThanOrEqual(80);
        expect(cleanSignInName(clean)).toBe(clean);
      }),
    );
  });
});

describe('display names', () => {
  it('are clean once they are cleaned, hold nothing unseen, and 40 characters at most', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const clean = cleanDisplayName(typed);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(clean).not.toMatch(/^\s|\s$|\s\s/);
        expect([...clean].length).toBeLessThanOrEqual(40);
        expect(cleanDisplayName(clean)).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the letters of every script, and a line break as a space', () => {
    expect(cleanDisplayName('  김민지 ')).toBe('김민지');
    expect(cleanDisplayName('Ada\n\tLovelace')).toBe('Ada Lovelace');
    expect(cleanDisplayName('abc\u202edcba')).toBe('abcdcba');
    expect(cleanDisplayName('Zoe\u0308')).toBe('Zoë');
    expect(cleanDisplayName('Zoe\u200d\u0308')).toBe('Zoë');
    expect(cleanDisplayName('\u2067 \u200b')).toBe('');
  });
});

describe('random values', () => {
  it('are ten recovery codes without look-alikes, all different', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([ACDEFGHJKMNPQRTWXY34679]{5}(-|$)){3}$/);
  });

  it('know a recovery code typed with spaces, in lower case, or without hyphens', () => {
    const [code = ''] = newRecoveryCodes();
    const stored = hashRecoveryCode('a1', code);
    for (const typed of [
      code.toLowerCase(),
      ` ${code.replaceAll('-', ' ')} `,
      code.replaceAll('-', ''),
      code.replaceAll('-', ' – '),
    ]) {
      expect(hashRecoveryCode('a1', typed)).toBe(stored);
    }
    expect(hashRecoveryCode('a2', code)).not.toBe(stored);
    expect(stored).not.toContain(code);
  });

  it('are ids that differ, and a guest id that does not show its key', () => {
    expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
    expect(newId()).toMatch(/^[\w-]{22}$/);
    const key = newId();
    expect(guestIdOf(key)).toBe(guestIdOf(key));
    expect(guestIdOf(key)).not.toContain(key);
    expect(guestIdOf(newId())).not.toBe(guestIdOf(key));
  });

  it('are throttle keys that change with the day, the secret and every part', () => {
    const day = Date.UTC(2026, 10, 24, 12);
    const keys = [
      throttleKey('secret', day, 'a', 'b'),
      throttleKey('secret', day + 86_400_000, 'a', 'b'),
      throttleKey('other', day, 'a', 'b'),
      throttleKey('secret', day, 'ab'),
      throttleKey('secret', day, 'b', 'a'),
    ];
    expect(new Set(keys).size).toBe(5);
    expect(throttleKey('secret', day + 1, 'a', 'b')).toBe(keys[0]);
  });
});
