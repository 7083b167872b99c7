import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClassDoor,
  cleanClassCode,
  doorState,
  formatClassCode,
  knock,
  newClassCode,
} from './class-code';

const door: ClassDoor = {
  archived: false,
  codeOff: false,
  codeEndsAt: null,
  limit: null,
  learners: 3,
  asksFirst: false,
};
const code = fc
  .infiniteStream(fc.nat())
  .map((stream) => newClassCode((below) => (stream.next().value ?? 0) % below));

describe('a class code', () => {
  it('has 8 characters without look-alikes or vowels, in two groups', () => {
    fc.assert(
      fc.property(code, (each) => {
        expect(each).toMatch(/^[CDFGHJKMNPQRTWXY34679]{8}$/);
        expect(formatClassCode(each)).toMatch(/^.{4}-.{4}$/);
      }),
    );
  });

  it('is read however it is typed', () => {
    const between = fc.constantFrom('', ' ', '-', '–', ' - ', '\u00a0', '_');
    fc.assert(
      fc.property(code, between, fc.boolean(), (each, gap, small) => {
        const typed = ` ${each.slice(0, 4)}${gap}${each.slice(4)}\n`;
        expect(cleanClassCode(small ? typed.toLowerCase() : typed)).toBe(each);
        expect(
          cleanClassCode(`http://192.168.0.4:3000/en/join/${formatClassCode(each)}/?x=1`),
        ).toBe(each);
      }),
    );
  });

  it('reads nothing out of junk', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
        (typed) => {
          const read = cleanClassCode(typed);
          if (read !== null) expect(read).toMatch(/^[CDFGHJKMNPQRTWXY34679]{8}$/);
        },
      ),
    );
    for (const junk of ['', 'CDFG', 'OOOOOOOO', 'CDFGHJKMN', `${'x'.repeat(600)}/CDFGHJKM`]) {
      expect(cleanClassCode(junk)).toBeNull();
    }
  });

  it('opens, or asks first', () => {
    expect(knock(door, 5)).toBe('open');
    expect(knock({ ...door, asksFirst: true, codeEndsAt: 5, limit: 4 }, 5)).toBe('asks-first');
  });

  it('refuses always with the same answer; only teachers get to know why', () => {
    const shut = {
      archived: { ...door, archived: true },
      off: { ...door, codeOff: true, asksFirst: true },
      ended: { ...door, codeEndsAt: 4 },
      full: { ...door, limit: 3 },
    };
    for (const [why, each] of Object.entries(shut)) {
      expect(doorState(each, 5)).toBe(why);
      expect(knock(each, 5)).toBe(knock(null, 5));
    }
    expect(knock(null, 5)).toBe('no-such-code');
  });
});
