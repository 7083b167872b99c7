/** An order on its way through a chain: which operator goes off when. Rules of thumb of the mechanism, with invented times. */
import { drawChance, drawInt, type RngState } from '@/lib/labs/prng';
import { type Chain, invented, type Sent } from '@/lib/labs/who-pulls-the-switch/state';

/** Operators that are drawn one by one: all of them, or as many as fit. */
export const drawnOf = (chain: Chain): number => Math.min(chain.operators, invented.drawn);

/** Sends an order down a chain. The first operators of the list are the state's. */
export function send(rng: RngState, chain: Chain): { readonly rng: RngState; readonly sent: Sent } {
  const count = drawnOf(chain);
  const ofState = Math.round((count * chain.stateShare) / 100);
  const starts: (number | null)[] = [];
  let now = rng;
  for (let i = 0; i < count; i += 1) {
    if (chain.boxes) {
      starts.push(invented.formDelay[chain.form] + invented.boxDelay);
      continue;
    }
    const [least, most] = i < ofState ? invented.stateDelay : invented.privateDelay;
    const refuses = drawChance(now, i < ofState ? 0 : invented.privateRefuses[chain.form]);
    const delay = drawInt(refuses.rng, least, most);
    now = delay.rng;
    starts.push(refuses.value ? null : invented.formDelay[chain.form] + delay.value);
  }
  return { rng: now, sent: { chain, starts } };
}

/** First and last start in minutes, percent of operators that are off, and how the starts read from outside. */
export function readOf({ starts }: Sent): {
  readonly first: number;
  readonly last: number;
  readonly off: number;
  readonly reads: 'together' | 'apart';
} {
  const known = starts.filter((one) => one !== null);
  const first = known.length === 0 ? 0 : Math.min(...known);
  const last = known.length === 0 ? 0 : Math.max(...known);
  return {
    first,
    last,
    off: starts.length === 0 ? 0 : Math.round((100 * known.length) / starts.length),
    reads: last - first <= 5 ? 'together' : 'apart',
  };
}
