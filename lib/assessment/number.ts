/** Numbers as people type them. */

/** White space and apostrophes that stand between groups of three digits somewhere in the world. */
const groupMarks = /(?<=\d)[\s\u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g;

/**
 * Reads `4.2`, `4,2`, `1 000`, `1,000,000`, `1.000.000`, `1.234,5`, `−3`, `1e3`; null for anything else.
 * A comma before exactly three digits groups them (`1,000` is a thousand, but `0,125` an eighth); one point alone is
 * always a decimal point. Where both stand, the last is the decimal one.
 */
export function parseNumber(typed: string): number | null {
  if (typed.length > 60) return null;
  const text = typed.trim().replace(/^[−–]/, '-').replace(groupMarks, '');
  const plain = withPoint(text);
  if (plain === null || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null;
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}

/** The same number with no group marks and a decimal point; null if its marks make no sense. */
function withPoint(text: string): string | null {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas === 0 && points <= 1) return text;
  if (commas > 0 && points > 0) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    return decimal === ',' ? ungroup(text, '.', ',') : ungroup(text, ',', '.');
  }
  const mark = commas > 0 ? ',' : '.';
  const grouped = ungroup(text, mark, null);
  if (grouped !== null) return grouped;
  return commas === 1 ? text.replace(',', '.') : null;
}

function ungroup(text: string, group: ',' | '.', decimal: ',' | '.' | null): string | null {
  const [whole = '', fraction, ...more] = decimal === null ? [text] : text.split(decimal);
  const mark = group === ',' ? ',' : '\\.';
  if (more.length > 0 || !new RegExp(`^[+-]?[1-9]\\d{0,2}(${mark}\\d{3})+$`).test(whole)) {
    return null;
  }
  return whole.replaceAll(group, '') + (fraction === undefined ? '' : `.${fraction}`);
}

const format = new Intl.NumberFormat('en-GB', {
  maximumSignificantDigits: 12,
  // Four digits stay together, so that a year looks like one.
  useGrouping: 'min2',
});

/** The number as people read it: `4.2`, `2009`, `25,000,000`. */
export function formatNumber(value: number): string {
  return format.format(value);
}
