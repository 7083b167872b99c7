/**
 * The labs' only source of chance: mulberry32 with its state in the open, so that an engine's state stays plain JSON and
 * the same seed gives the same run on every machine. Good enough to deal cards with; never for anything secret.
 *
 * An engine keeps the number in its state and draws like this:
 *
 *     const draw = drawInt(state.rng, 1, 6);
 *     return { ...state, rng: draw.rng, eyes: draw.value };
 */

/** A generator's whole state: an unsigned 32-bit integer. */
export type RngState = number;

/** A drawn value and the state to keep for the next draw. */
export interface Draw<T> {
  readonly rng: RngState;
  readonly value: T;
}

/** The state for a seed. Any number will do: fractions are cut off, NaN and infinities count as 0. */
export function seedRng(seed: number): RngState {
  return seed >>> 0;
}

/** Uniform in [0, 1), in steps of 2^-32. */
export function drawUnit(rng: RngState): Draw<number> {
  const next = (rng + 0x6d2b79f5) >>> 0;
  let t = next;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return { rng: next, value: ((t ^ (t >>> 14)) >>> 0) / 4294967296 };
}

/** A whole number from `min` to `max`, both included. `max` below `min` gives `min`. */
export function drawInt(rng: RngState, min: number, max: number): Draw<number> {
  const draw = drawUnit(rng);
  return { rng: draw.rng, value: min + Math.floor(draw.value * Math.max(1, max - min + 1)) };
}

/** True with probability `p` (0 to 1). */
export function drawChance(rng: RngState, p: number): Draw<boolean> {
  const draw = drawUnit(rng);
  return { rng: draw.rng, value: draw.value < p };
}

/** One element of `list`; undefined if the list is empty (a draw is used up all the same). */
export function drawOne<T>(rng: RngState, list: readonly T[]): Draw<T | undefined> {
  const draw = drawInt(rng, 0, list.length - 1);
  return { rng: draw.rng, value: list[draw.value] };
}

/** A new array with the elements of `list` in a drawn order (Fisher–Yates). */
export function drawShuffled<T>(rng: RngState, list: readonly T[]): Draw<readonly T[]> {
  const out = [...list];
  let state = rng;
  for (let i = out.length - 1; i > 0; i -= 1) {
    const draw = drawInt(state, 0, i);
    state = draw.rng;
    const a = out[i] as T;
    out[i] = out[draw.value] as T;
    out[draw.value] = a;
  }
  return { rng: state, value: out };
}

/**
 * The same generator with its state inside, for tests and for loops that don't leave a function:
 * `const rng = prng(7); rng.next()` is uniform in [0, 1). `rng.state()` is what an engine would keep.
 */
export function prng(seed: number): { next(): number; state(): RngState } {
  let rng = seedRng(seed);
  return {
    next() {
      const draw = drawUnit(rng);
      rng = draw.rng;
      return draw.value;
    },
    state: () => rng,
  };
}
