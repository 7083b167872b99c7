import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAllowed,
  defaultMatrix,
  neverShown,
  phaseAt,
  phases,
  RIGHT_AFTER_MS,
  showMatrixSchema,
  shown,
  shownParts,
} from './show-when';

const parts = fc.subarray([...shownParts]);
const matrix = fc.record({
  during: fc.constantFrom([], ['own-answers' as const]),
  'right-after': parts,
  'later-while-open': parts,
  'after-close': parts,
});

describe('what is shown when', () => {
  it('keeps right answers until it closes, by default', () => {
    expect([...shown(defaultMatrix, 'during')]).toEqual(['own-answers']);
    expect(shown(defaultMatrix, 'right-after').has('right-answer')).toBe(false);
    expect(shown(defaultMatrix, 'after-close').has('right-answer')).toBe(true);
    expect(showMatrixSchema.parse(defaultMatrix)).toEqual(defaultMatrix);
    expect(neverShown(defaultMatrix, 5)).toEqual([]);
    expect(neverShown(defaultMatrix, null)).toEqual(['right-answer']);
  });

  it('shows nothing of the key while answers can be changed', () => {
    const leaky = { ...defaultMatrix, during: ['own-answers', 'right-answer'] as const };
    expect(showMatrixSchema.safeParse(leaky).success).toBe(false);
    expect([...shown(leaky, 'during')]).toEqual(['own-answers']);
    expect(shownParts.filter((part) => cellAllowed('during', part))).toEqual(['own-answers']);
  });

  it('reads a form in any order, and no junk', () => {
    const sent = { ...defaultMatrix, 'right-after': ['points', 'own-answers', 'points'] };
    expect(showMatrixSchema.parse(sent)['right-after']).toEqual(['own-answers', 'points']);
    for (const junk of [
      {},
      { ...defaultMatrix, ever: [] },
      { ...defaultMatrix, during: ['key'] },
    ]) {
      expect(showMatrixSchema.safeParse(junk).success).toBe(false);
    }
  });

  it('shows what is ticked and no more than that brings along', () => {
    fc.assert(
      fc.property(matrix, fc.constantFrom(...phases), (any, phase) => {
        const seen = shown(any, phase);
        for (const part of any[phase]) expect(seen.has(part)).toBe(true);
        for (const part of seen) {
          if (part !== 'right-or-wrong') expect(any[phase]).toContain(part);
        }
        if (seen.has('feedback')) expect(seen.has('right-or-wrong')).toBe(true);
        const again = showMatrixSchema.parse(showMatrixSchema.parse(any));
        expect(shown(again, phase)).toEqual(seen);
      }),
    );
  });

  it('knows the phase', () => {
    expect(phaseAt(null, 10, 99)).toBe('during');
    expect(phaseAt(5, 1e9, 6)).toBe('right-after');
    expect(phaseAt(5, 1e9, 5 + RIGHT_AFTER_MS)).toBe('later-while-open');
    expect(phaseAt(5, null, 1e12)).toBe('later-while-open');
    expect(phaseAt(5, 10, 11)).toBe('after-close');
  });
});
