import { describe, expect, it } from 'vitest';
import { readClass, readCodeRules } from './class-form';
import { toLocal } from './zones';

const typed = { name: 'Ten', zone: 'lisbon', termFrom: '2026-09-14', termTo: '' };

describe('a class as it is typed', () => {
  it('is read with its zone by its own name', () => {
    expect(readClass(typed)).toEqual({
      kind: 'read',
      name: 'Ten',
      timeZone: 'Europe/Lisbon',
      termFrom: '2026-09-14',
      termTo: null,
    });
  });

  it('says all that is wrong at once', () => {
    expect(readClass({ name: '', zone: 'x', termFrom: '2026-02-30', termTo: 'soon' })).toEqual({
      kind: 'wrong',
      problems: ['name', 'zone', 'term-from', 'term-to'],
    });
    expect(readClass({ ...typed, termTo: '2026-09-13' })).toEqual({
      kind: 'wrong',
      problems: ['term-order'],
    });
    expect(readClass({ ...typed, termTo: '2026-09-14' }).kind).toBe('read');
  });
});

describe('the rules of a code as they are typed', () => {
  it('end with the last day in the class’s zone, also where the clocks change on it', () => {
    for (const zone of ['Asia/Kathmandu', 'America/St_Johns', 'Europe/Lisbon', 'UTC']) {
      const read = readCodeRules({ ends: '2026-10-25', limit: '', asksFirst: true }, zone);
      if (read.kind !== 'read' || read.expiresAt === null) throw new Error('It was not read.');
      expect(toLocal(read.expiresAt, zone)).toBe('2026-10-25T23:59');
      expect(toLocal(read.expiresAt + 1, zone)).toBe('2026-10-26T00:00');
    }
  });

  it('may be missing, and are refused where they make no sense', () => {
    expect(readCodeRules({ ends: '', limit: ' 30 ', asksFirst: false }, 'UTC')).toEqual({
      kind: 'read',
      expiresAt: null,
      limit: 30,
      asksFirst: false,
    });
    for (const limit of ['0', '-1', '1001', '3.5', 'many', '1e2']) {
      expect(readCodeRules({ ends: '', limit, asksFirst: false }, 'UTC').kind).toBe('wrong');
    }
    expect(readCodeRules({ ends: 'soon', limit: 'x', asksFirst: false }, 'UTC')).toEqual({
      kind: 'wrong',
      problems: ['ends', 'limit'],
    });
  });
});
