/** Cronbach's alpha, for a test in which all took the same items. */
import { type Sheet, shareOf } from './answer-sheets';
import { FEW, variance } from './statistics';

export type Reliability =
  | { readonly kind: 'figure'; readonly alpha: number; readonly n: number; readonly items: number }
  | {
      readonly kind: 'none';
      /** 'different-items': a random draw gave learners different items, whose variances can't be put together. */
      readonly why: 'different-items' | 'few-answers' | 'one-item' | 'no-spread';
      readonly n: number;
    };

/**
 * alpha = k / (k - 1) · (1 - sum of the items' variances / variance of the sums), Cronbach 1951, doi:10.1007/BF02310555.
 * It can be negative: then the items have nothing in common.
 */
export function reliability(sheets: ReadonlyMap<string, Sheet>): Reliability {
  const all = [...sheets.values()];
  const n = all.length;
  const items = [...(all[0]?.keys() ?? [])];
  const k = items.length;
  const same = all.every((sheet) => sheet.size === k && items.every((id) => sheet.has(id)));
  if (!same) return { kind: 'none', why: 'different-items', n };
  if (n < FEW) return { kind: 'none', why: 'few-answers', n };
  if (k < 2) return { kind: 'none', why: 'one-item', n };
  const rows = all.map((sheet) => items.map((id) => marks(sheet, id)));
  const sums = variance(rows.map((row) => row.reduce((total, each) => total + each, 0)));
  if (sums < 1e-12) return { kind: 'none', why: 'no-spread', n };
  const each = items.map((_, i) => variance(rows.map((row) => row[i] ?? 0)));
  const parts = each.reduce((total, one) => total + one, 0);
  return { kind: 'figure', alpha: (k / (k - 1)) * (1 - parts / sums), n, items: k };
}

function marks(sheet: Sheet, id: string): number {
  const answer = sheet.get(id);
  return answer === undefined ? 0 : shareOf(answer);
}
