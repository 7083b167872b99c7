import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Gradebook } from './gradebook';
import { tallies } from './tally';

const status = fc.constantFrom(
  'not-begun',
  'begun',
  'on-time',
  'late',
  'missing',
  'excused',
  'not-assigned',
);

it('adds up to those to whom it is assigned', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(status, status), { maxLength: 40 }), (rows) => {
      const book = {
        assignments: [{}, {}],
        rows: rows.map((cells) => ({ cells: cells.map((each) => ({ status: each })) })),
      } as unknown as Gradebook;
      const counts = tallies(book);
      expect(counts).toHaveLength(2);
      for (const [column, tally] of counts.entries()) {
        const assigned = rows.filter((cells) => cells[column] !== 'not-assigned').length;
        expect(tally.assigned).toBe(assigned);
        const { done, begun, notBegun, missing, excused, late } = tally;
        expect(done + begun + notBegun + missing + excused).toBe(assigned);
        expect(late).toBeLessThanOrEqual(done);
      }
    }),
  );
});
