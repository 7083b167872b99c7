import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealText, unsealText } from './sealed-text';

const SECRET = 'a secret of more than thirty-two characters';

it('gives back any text, to the same server and for the same purpose alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const sealed = sealText(SECRET, 'roster', text);
      expect(sealed).toMatch(/^[\w-]+$/);
      expect(unsealText(SECRET, 'roster', sealed)).toBe(text);
      expect(unsealText(SECRET, 'other', sealed)).toBeNull();
      expect(unsealText(`${SECRET}!`, 'roster', sealed)).toBeNull();
    }),
  );
});

it('opens nothing that was changed, cut or made up', () => {
  const sealed = sealText(SECRET, 'roster', 'Ada Lovelace\nBo Diddley');
  for (const broken of ['', 'x', sealed.slice(0, -3), `A${sealed}`, sealed.toLowerCase()]) {
    expect(unsealText(SECRET, 'roster', broken)).toBeNull();
  }
});
