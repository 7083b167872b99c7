/** Passphrases that everybody tries first: the long ones of zxcvbn's list of common passwords. Server only. */
import { dictionary } from '@zxcvbn-ts/language-common';
import { PASSPHRASE_MIN } from './passphrase';

let common: ReadonlySet<string> | null = null;

/** `plain` is in lower case. Also true for one character, or one short run, said over and over. */
export function isCommonPassphrase(plain: string): boolean {
  common ??= new Set(
    dictionary['passwords-common']
      .filter((word) => [...String(word)].length >= PASSPHRASE_MIN)
      .map(String),
  );
  return common.has(plain) || /^(.{1,4}?)\1+.{0,3}$/su.test(plain) || isRun(plain);
}

/** 'abcdefghij', '9876543210': every character is the neighbour of the one before. */
function isRun(plain: string): boolean {
  const steps = new Set(
    Array.from(
      { length: plain.length - 1 },
      (_, i) => plain.charCodeAt(i + 1) - plain.charCodeAt(i),
    ),
  );
  return steps.size === 1 && [1, -1, 0].includes([...steps][0] ?? 2);
}
