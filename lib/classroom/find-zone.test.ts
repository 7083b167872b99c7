import { describe, expect, it } from 'vitest';
import { findZone, zoneNames } from './find-zone';
import { isZone } from './zones';

describe('time zones by name', () => {
  it('are all found, and all known', () => {
    for (const name of zoneNames()) {
      expect(findZone(name)).toBe(name);
      expect(findZone(` ${name.toUpperCase().replaceAll('_', ' ')} `)).toBe(name);
      expect(isZone(name)).toBe(true);
    }
    expect(zoneNames()).toContain('UTC');
  });

  it.each([
    ['lisbon', 'Europe/Lisbon'],
    ['New York', 'America/New_York'],
    ['Utc', 'UTC'],
    ['port of spain', 'America/Port_of_Spain'],
  ])('%s is %s', (typed, name) => expect(findZone(typed)).toBe(name));

  it('takes a name that the machine knows and does not list', () => {
    const found = findZone('asia/kathmandu');
    expect(found === 'Asia/Kathmandu' || found === 'Asia/Katmandu').toBe(true);
    expect(findZone('Asia/Kolkata')).not.toBeNull();
    expect(findZone('Asia/Calcutta')).not.toBeNull();
  });

  it.each(['', ' ', 'Europe', 'Atlantis/City', '+02:00', 'x'.repeat(70), '../../etc'])(
    '%j is none',
    (typed) => expect(findZone(typed)).toBeNull(),
  );
});
