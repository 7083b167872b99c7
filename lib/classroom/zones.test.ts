import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockChange,
  isZone,
  offsetName,
  plusDays,
  shownForBoth,
  shownIn,
  toInstant,
  toLocal,
} from './zones';

const zones = [
  'Asia/Kathmandu',
  'America/St_Johns',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'UTC',
] as const;
const zone = fc.constantFrom(...zones);
/** 1995 to 2037, where zones have whole-minute offsets. */
const instant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2037, 0, 1) });
const MINUTE = 60_000;
const utc = (text: string) => Date.parse(`${text}Z`);

describe('local times', () => {
  it('knows zones by name only', () => {
    for (const name of zones) expect(isZone(name)).toBe(true);
    for (const junk of ['', '+02:00', 'Europe/Atlantis', 'nowhere', '../etc']) {
      expect(isZone(junk)).toBe(false);
    }
  });

  it('reads nothing out of junk', () => {
    for (const junk of [
      '',
      '2026-02-30T10:00',
      '2026-01-01',
      '2026-01-01T24:00',
      '2026-01-01T10:00Z',
    ]) {
      expect(toInstant(junk, 'UTC', 'start')).toBeNull();
      expect(clockChange(junk, 'UTC')).toBeNull();
    }
    expect(toInstant('2026-01-01T10:00', 'Europe/Atlantis', 'start')).toBeNull();
  });

  it('makes a start the first millisecond of its minute and an end the last', () => {
    expect(toInstant('2026-11-24T23:59', 'Asia/Kathmandu', 'start')).toBe(
      utc('2026-11-24T18:14:00'),
    );
    expect(toInstant('2026-11-24T23:59', 'Asia/Kathmandu', 'end')).toBe(
      utc('2026-11-24T18:14:59.999'),
    );
  });

  it.each([
    // Clocks forward: what doesn't exist is moved on.
    ['2026-03-29T02:30', 'Europe/Berlin', 'skipped', '2026-03-29T01:30', '2026-03-29T01:30'],
    ['2026-03-08T02:30', 'America/St_Johns', 'skipped', '2026-03-08T06:00', '2026-03-08T06:00'],
    // Half an hour only.
    ['2026-10-04T02:15', 'Australia/Lord_Howe', 'skipped', '2026-10-03T15:45', '2026-10-03T15:45'],
    // Samoa left out 30 December 2011.
    ['2011-12-30T12:00', 'Pacific/Apia', 'skipped', '2011-12-30T22:00', '2011-12-30T22:00'],
    // Clocks back: a start takes the first, an end the second.
    ['2026-10-25T02:30', 'Europe/Berlin', 'twice', '2026-10-25T00:30', '2026-10-25T01:30'],
    ['2026-11-01T01:30', 'America/St_Johns', 'twice', '2026-11-01T04:00', '2026-11-01T05:00'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', 'twice', '2026-04-04T14:45', '2026-04-04T15:15'],
    // Morocco goes back an hour for Ramadan.
    ['2025-02-23T02:30', 'Africa/Casablanca', 'twice', '2025-02-23T01:30', '2025-02-23T02:30'],
    ['2026-06-01T12:00', 'Europe/Berlin', null, '2026-06-01T10:00', '2026-06-01T10:00'],
  ])('%s in %s is %s', (local, where, change, start, end) => {
    expect(clockChange(local, where)).toBe(change);
    expect(toInstant(local, where, 'start')).toBe(utc(`${start}:00`));
    expect(toInstant(local, where, 'end')).toBe(utc(`${end}:59.999`));
  });

  it('comes back to the same minute, but for the hour that there is twice', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const local = toLocal(at, where);
        const [start, end] = [toInstant(local, where, 'start'), toInstant(local, where, 'end')];
        if (start === null || end === null) throw new Error(`${local} was not read`);
        expect(clockChange(local, where)).not.toBe('skipped');
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(at);
        if (clockChange(local, where) === null) expect(end - start).toBe(MINUTE - 1);
        expect(toLocal(start, where)).toBe(local);
        expect(toLocal(end, where)).toBe(local);
      }),
    );
  });

  it('adds days by the clock', () => {
    expect(plusDays(utc('2026-10-24T21:59:59.999'), 1, 'Europe/Berlin')).toBe(
      utc('2026-10-25T22:59:59.999'),
    );
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 0, max: 40 }), (at, where, days) => {
        const later = plusDays(at, days, where);
        expect(Math.abs(later - at - days * 86_400_000)).toBeLessThanOrEqual(86_400_000);
      }),
    );
  });
});

describe('times in words', () => {
  it('names offsets', () => {
    expect(offsetName(0, 'UTC')).toBe('UTC');
    expect(offsetName(utc('2026-11-24T12:00:00'), 'Asia/Kathmandu')).toBe('UTC+05:45');
    expect(offsetName(utc('2026-11-24T12:00:00'), 'America/St_Johns')).toBe('UTC−03:30');
    expect(offsetName(utc('2026-07-24T12:00:00'), 'America/St_Johns')).toBe('UTC−02:30');
  });

  it('says date, time and machine time', () => {
    const shown = shownIn(utc('2026-11-24T18:14:59.999'), 'Asia/Kathmandu', 'en-GB');
    expect(shown.text).toMatch(/Tue.*24 Nov 2026.*23:59/);
    expect(shown).toMatchObject({ iso: '2026-11-24T23:59+05:45', offset: 'UTC+05:45' });
    expect(shownIn(utc('2026-11-24T00:05:00'), 'UTC', 'en').text).toContain('00:05');
  });

  it("shows the reader's time only where it is another", () => {
    const at = utc('2026-11-24T12:00:00');
    expect(shownForBoth(at, 'Europe/Berlin', 'Asia/Kathmandu', 'en').forReader?.offset).toBe(
      'UTC+05:45',
    );
    expect(shownForBoth(at, 'Europe/Berlin', 'Europe/Paris', 'en').forReader).toBeNull();
    expect(shownForBoth(at, 'Europe/Berlin', null, 'en').forReader).toBeNull();
    expect(shownForBoth(at, 'Europe/Berlin', 'junk', 'en').forReader).toBeNull();
  });
});
