import { describe, expect, it } from 'vitest';
import { fieldName, fieldValue, fieldValues, toFields } from './fields';

describe('fields', () => {
  it('names a field after the prefix and the part', () => {
    expect(fieldName.choice('a.')).toBe('a.choice');
    expect(fieldName.position('a.', 'k1')).toBe('a.pos-k1');
    expect(fieldName.pair('a.', 'k1')).toBe('a.pair-k1');
    expect(fieldName.claim('a.', 'k1')).toBe('a.claim-k1');
    expect(fieldName.value('a.')).toBe('a.value');
    expect(fieldName.text('a.')).toBe('a.text');
  });

  it('trims, and drops what is empty or doubled', () => {
    expect(fieldValues({ a: [' x', 'x', '', 'y'] }, 'a')).toEqual(['x', 'y']);
    expect(fieldValue({ a: ['', 'x '] }, 'a')).toBe('x');
    expect(fieldValue({ a: ['x', 'y'] }, 'a')).toBeNull();
  });

  it('reads only fields that were sent', () => {
    expect(fieldValues({}, 'constructor')).toEqual([]);
    expect(fieldValue({}, 'toString')).toBeNull();
  });

  it('writes fields by name', () => {
    expect(
      Object.entries(
        toFields([
          ['b', '2'],
          ['a', '1'],
        ]),
      ),
    ).toEqual([
      ['a', ['1']],
      ['b', ['2']],
    ]);
  });
});
