import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from './number';

describe('parseNumber', () => {
  it.each([
    ['4.2', 4.2],
    ['4,2', 4.2],
    [' 12 ', 12],
    ['1 000', 1000],
    ['1\u00a0000\u202f000', 1000000],
    ["1'000", 1000],
    ['1,000', 1000],
    ['1,000,000', 1000000],
    ['1.000.000', 1000000],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234', 1.234],
    ['0,125', 0.125],
    ['12,3456', 12.3456],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['-0', 0],
    ['007', 7],
  ])('reads %j as %d', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'x',
    '1 2',
    '1,00,000',
    '1.2.3',
    '1,2,3',
    '1.000,5,5',
    '0x10',
    'NaN',
    'Infinity',
    '1e999',
    '9'.repeat(70),
  ])('takes %j for no number', (typed) => {
    expect(parseNumber(typed)).toBeNull();
  });

  it('reads every number that the program writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value))).toBe(value + 0);
      }),
    );
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const value = parseNumber(typed);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('formatNumber', () => {
  it('groups from five digits on, so that a year stays a year', () => {
    expect([4.2, 2009, 25000000].map(formatNumber)).toEqual(['4.2', '2009', '25,000,000']);
  });
});
