import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  passphraseLength,
  passphraseStrength,
  strengthLevels,
  surprisingCharacters,
} from './strength';

const level = (passphrase: string) => passphraseStrength(passphrase, 10);
const rank = (passphrase: string) => strengthLevels.indexOf(level(passphrase));

describe('passphraseStrength', () => {
  it('says nothing about nothing, and short below the minimum', () => {
    expect(level('')).toBe('none');
    expect(level('kq7!vz2p')).toBe('short');
    expect(level('   kq7!vz2p   ')).toBe('short');
  });

  it('counts code points, as the rules do', () => {
    expect(passphraseLength(' 🐙é '.normalize('NFD'))).toBe(2);
    expect(level('🐙🌍🚲🎈🧭🪁🥁🌵')).toBe('short');
    expect(passphraseStrength('é'.normalize('NFD').repeat(9), 10)).toBe('short');
  });

  it('finds long passphrases weak that repeat, run, or use few characters', () => {
    for (const weak of [
      'aaaaaaaaaaaaaaaaaaaaaaaa',
      'abcdefghijklmnopqrstuvwxyz',
      '98765432109876543210',
    ]) {
      expect(level(weak)).toBe('weak');
    }
    expect(level('abcabcabcabcabcabcabcabc')).toBe('weak');
    expect(level('passwordpasswordpassword')).toBe('weak');
    expect(level('ahahaahhahahhaahhahahaah')).toBe('weak');
  });

  it('rises with length', () => {
    expect(level('kettle on m')).toBe('fair');
    expect(level('kettle on moss by')).toBe('good');
    expect(level('kettle on moss by the green quay')).toBe('strong');
  });

  it('takes any script', () => {
    expect(level('गरम चाय और पुरानी किताब का कोना')).toBe('strong');
    expect(level('茶壶放在青苔上码头边的灯')).toBe('fair');
  });

  it('does not count a capital as something new', () => {
    expect(surprisingCharacters('AaAaAa')).toBe(surprisingCharacters('aaaaaa'));
  });

  it('never falls when something is added, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(strengthLevels).toContain(level(a));
        expect(surprisingCharacters(a)).toBeLessThanOrEqual(
          [...a.normalize('NFC').toLowerCase()].length,
        );
        if (/^[\x20-\x7e]*$/.test(a + b)) expect(rank(a + b)).toBeGreaterThanOrEqual(rank(a));
      }),
    );
  });
});
