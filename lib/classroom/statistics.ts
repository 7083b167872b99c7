/** The few statistics that the items page needs. A figure that a class is too small or too uniform for isn't given. */

/** Fewer than this many answers make no figure: a single learner would move it by more than a tenth. */
export const FEW = 8;

/** A figure with the number of learners it rests on, or why there is none. */
export type Figure =
  | { readonly kind: 'figure'; readonly value: number; readonly n: number }
  | { readonly kind: 'none'; readonly why: 'few-answers' | 'no-spread'; readonly n: number };

export function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** Sample covariance (n - 1); of a list with itself its variance. */
function covariance(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs), mean(ys)];
  const sum = xs.reduce((total, x, i) => total + (x - mx) * ((ys[i] ?? my) - my), 0);
  return sum / (xs.length - 1);
}

export function variance(values: readonly number[]): number {
  return covariance(values, values);
}

/** Sums of fractions leave a hair of variance where everybody did the same. */
const HAIR = 1e-12;

/** Pearson's correlation of pairs; where one side is 0 or 1 it is the point-biserial. */
export function correlation(pairs: readonly (readonly [number, number])[]): Figure {
  const n = pairs.length;
  if (n < FEW) return { kind: 'none', why: 'few-answers', n };
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  const [vx, vy] = [variance(xs), variance(ys)];
  if (vx < HAIR || vy < HAIR) return { kind: 'none', why: 'no-spread', n };
  const r = covariance(xs, ys) / Math.sqrt(vx * vy);
  return { kind: 'figure', value: Math.min(1, Math.max(-1, r)), n };
}

/** Quartiles by linear interpolation between the ranks (type 7 of Hyndman and Fan 1996). Of a non-empty list. */
export function quartiles(values: readonly number[]): readonly [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const rank = (sorted.length - 1) * share;
    const below = sorted[Math.floor(rank)] ?? Number.NaN;
    const above = sorted[Math.ceil(rank)] ?? below;
    return below + (above - below) * (rank - Math.floor(rank));
  };
  return [at(0.25), at(0.5), at(0.75)];
}
