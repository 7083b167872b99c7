import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, firstDay, shiftedTimes } from './copy-dates';
import { toInstant, toLocal } from './zones';

const zones = ['UTC', 'Europe/Lisbon', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe'];
const zone = fc.constantFrom(...zones);
const instant = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  .map((at) => Math.floor(at / 60_000) * 60_000);

const at = (local: string, where: string, edge: 'start' | 'end') => {
  const found = toInstant(local, where, edge);
  if (found === null) throw new Error(`${local} is no time.`);
  return found;
};

describe('the dates of copies', () => {
  it('begin with the first of all', () => {
    const due = { opens: null, due: at('2026-11-30T16:00', 'Europe/Lisbon', 'end'), closes: null };
    const opens = { ...due, opens: at('2026-11-23T08:00', 'Europe/Lisbon', 'start') };
    expect(firstDay([due, opens], 'Europe/Lisbon')).toBe('2026-11-23');
    expect(firstDay([{ opens: null, due: null, closes: null }], 'UTC')).toBeNull();
    expect(daysBetween('2026-11-23', '2027-01-11')).toBe(49);
    expect(daysBetween('2026-11-23', 'soon')).toBeNull();
  });

  it('keep their hour over a change of summer time, and in another zone', () => {
    const times = {
      opens: at('2026-10-19T08:00', 'Europe/Lisbon', 'start'),
      due: at('2026-10-23T16:00', 'Europe/Lisbon', 'end'),
      closes: null,
    };
    const later = shiftedTimes(times, 7, 'Europe/Lisbon', 'America/St_Johns');
    expect(toLocal(later.opens ?? 0, 'America/St_Johns')).toBe('2026-10-26T08:00');
    expect(toLocal(later.due ?? 0, 'America/St_Johns')).toBe('2026-10-30T16:00');
    expect(later.closes).toBeNull();
    expect((later.due ?? 0) % 60_000).toBe(59_999);
  });

  it('move each day by as many days, whatever the clocks do', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -400, max: 400 }), zone, zone, (opens, days, a, b) => {
        const moved = shiftedTimes({ opens, due: null, closes: null }, days, a, b).opens;
        const [from, to] = [toLocal(opens, a), toLocal(moved ?? 0, b)];
        const apart = daysBetween(from.slice(0, 10), to.slice(0, 10)) ?? Number.NaN;
        // A time that doesn't exist in the other zone moves on, at the most into the next day.
        expect([days, days + 1]).toContain(apart);
        if (apart === days && toInstant(to, b, 'start') === moved) {
          const hour = (local: string) => local.slice(11, 13);
          expect(Math.abs(Number(hour(from)) - Number(hour(to)))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
