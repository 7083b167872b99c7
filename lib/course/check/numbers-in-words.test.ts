import { describe, expect, it } from 'vitest';
import { numberIn, sentences } from '@/lib/course/check/numbers-in-words';

describe('numberIn', () => {
  it.each([
    ['It had 5,300 subscribers.', '5,300'],
    ['It opened in December 2008.', '2008'],
    ['In the 1990s it was shut.', '1990s'],
    ['About 28.7 percent had one.', '28.7'],
    ['40 % had one.', '40 %'],
    ['Windows 7 million copies', '7'],
    ['On 5 May it fell.', '5'],
    ['In Pyongyang 30 people saw it.', '30'],
    ['A cable of 20km.', '20km'],
    ['A 12-year ban.', '12-year'],
    ['Six million phones.', 'Six million'],
    ['A third of all calls failed.', 'A third'],
    ['Calls fell by two thirds.', 'two thirds'],
    ['Twenty-five of them waited.', 'Twenty-five'],
    ['Eleven stations were heard.', 'Eleven'],
    ['Half of the homes have one.', 'Half of'],
    ['More than half saw it.', 'than half'],
    ['Two years later it came back.', 'Two years'],
    ['A two-year wait.', 'two-year'],
    ['Nine out of ten use it.', 'Nine out of ten'],
    ['One in ten was caught.', 'One in ten'],
    ['Four times as many.', 'Four times'],
    ['Some four and a half years passed.', 'four and a half years'],
    ['Dozens were held.', 'Dozens'],
    ['A few per cent.', 'per cent'],
    ['Since the nineties.', 'nineties'],
    ['In the nineteenth century.', 'nineteenth century'],
    ['It rose tenfold.', 'tenfold'],
  ])('%s → %s', (sentence, number) => {
    expect(numberIn(sentence)?.text).toBe(number);
  });

  it.each([
    'Two networks, one phrase.',
    'One of them did, and one did not.',
    'The third phone was his.',
    'A third party listened.',
    'A 3G or 4G phone with MP3 files, IPv6 and SHA-256.',
    'It ran Red Star 3.0, not Windows 7.',
    'Under Article 19 and version 2.1 of step 3.',
    'A survey by 38 North says so.',
    'He came first, twice, with both.',
    'The Pyongyang 2425 is a phone.',
    'Seven pages are open and three are not.',
    'One day she left.',
    'A half-open door, half asleep.',
  ])('%s → none', (sentence) => {
    expect(numberIn(sentence)).toBeNull();
  });
});

describe('sentences', () => {
  it('ends none at an initial, an abbreviation or a decimal point', () => {
    const text = 'J. Smith saw 3.5 m. Then he left. “Why?” No. 7 knew.';
    expect(sentences(text).map((s) => s.text)).toEqual([
      'J. Smith saw 3.5 m.',
      'Then he left.',
      '“Why?”',
      'No. 7 knew.',
    ]);
  });

  it('says where each begins', () => {
    const text = 'One. Two\nlines here.';
    for (const s of sentences(text)) expect(text.slice(s.index)).toMatch(s.text);
  });
});
