import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPassphrase,
  hashPassphrase,
  PASSPHRASE_MAX,
  PASSPHRASE_MIN,
  passphraseProblem,
} from './passphrase';

describe('passphrase rules', () => {
  it('ask for length, and for nothing else', () => {
    for (const good of [
      'eleven green bicycles',
      'correcthorsebatterystaple!',
      'ma grand-mère préfère le thé',
      '내 할머니는 차를 더 좋아하신다',
      'mkdxqwoeiz',
    ]) {
      expect(passphraseProblem(good)).toBeNull();
    }
  });

  it('refuse anything under ten characters, however many bytes or spaces it has', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.stringMatching(/^ {0,12}$/),
        (text, spaces) => {
          const length = [...text.normalize('NFC').trim()].length;
          const problem = passphraseProblem(spaces + text + spaces);
          if (length < PASSPHRASE_MIN) expect(problem).toBe('too-short');
          else expect(problem).not.toBe('too-short');
        },
      ),
    );
    expect(passphraseProblem(' '.repeat(30))).toBe('too-short');
    expect(passphraseProblem('👁'.repeat(9))).toBe('too-short');
    expect(passphraseProblem('조선민주주의인민')).toBe('too-short');
  });

  it('refuse what is longer than anybody types', () => {
    const words = Array.from({ length: 200 }, (_, i) => `w${i * 7}`).join(' ');
    expect(passphraseProblem(words.slice(0, PASSPHRASE_MAX))).toBeNull();
    expect(passphraseProblem(words.slice(0, PASSPHRASE_MAX + 2).replaceAll(' ', '-'))).toBe(
      'too-long',
    );
  });

  it('refuse what everybody tries first, in any case and between spaces', () => {
    for (const common of [
      '1234567890',
      'qwertyuiop',
      'Password123',
      ' PASSWORD123 ',
      '1q2w3e4r5t',
      'iloveyou12',
    ]) {
      expect([common, passphraseProblem(common)]).toEqual([common, 'common']);
    }
  });

  it('refuse a short run said over and over, and the alphabet', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]{1,4}$/),
        fc.integer({ min: 10, max: 20 }),
        (run, times) => {
          expect(passphraseProblem(run.repeat(times))).toBe('common');
        },
      ),
    );
    for (const run of ['abcdefghijkl', 'zyxwvutsrqpo', '9876543210', 'абвгдежзий']) {
      expect([run, passphraseProblem(run)]).toEqual([run, 'common']);
    }
  });

  it('refuse the display name or the sign-in name itself', () => {
    expect(passphraseProblem('Quiet-Heron-Harbour', ['quiet-heron-harbour'])).toBe('has-name');
    expect(passphraseProblem('ada lovelace ', ['', ' Ada Lovelace'])).toBe('has-name');
    expect(passphraseProblem('ada lovelace knows', ['Ada Lovelace'])).toBeNull();
  });

  it('judge a passphrase the same whichever way its accents are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(passphraseProblem(text.normalize('NFD'))).toBe(
          passphraseProblem(text.normalize('NFC')),
        );
      }),
    );
  });
});

describe('passphrase hashing', () => {
  it('is argon2id at 19 MiB and two passes, with a salt of its own', async () => {
    const [one, two] = await Promise.all([
      hashPassphrase('eleven bicycles'),
      hashPassphrase('eleven bicycles'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('knows the passphrase again, from any keyboard, and no other', async () => {
    const stored = await hashPassphrase('ma grand-mère préfère le thé'.normalize('NFC'));
    expect(await checkPassphrase(stored, 'ma grand-mère préfère le thé'.normalize('NFD'))).toBe(
      true,
    );
    expect(await checkPassphrase(stored, 'Ma grand-mère préfère le thé')).toBe(false);
    expect(await checkPassphrase(stored, '')).toBe(false);
  });

  it("is never right where there is no account, not even with the decoy's own words", async () => {
    expect(await checkPassphrase(null, 'a passphrase that nobody has')).toBe(false);
  });
});
