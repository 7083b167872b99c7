/** Routes: what can be reached, and which causes fit what is announced. Mechanism: `nkn-uplink-chokepoint`. */
import { drawChance, drawInt, drawOne, type RngState } from '@/lib/labs/prng';
import { figures } from '@/lib/labs/two-exits/published';
import {
  type Cause,
  causes,
  type Frame,
  invented,
  type Outage,
  type Verdict,
} from '@/lib/labs/two-exits/state';

const all = '1'.repeat(figures.blocks.value);
export const none = '0'.repeat(figures.blocks.value);
/** What the second carrier took over at first. */
const part = '1'.repeat(figures.russianBlocks.value).padEnd(figures.blocks.value, '0');

/** What is announced with these exits and cuts. `ru` is what the second carrier carries when all is well. */
export function announced(
  exits: 1 | 2,
  cut: { readonly cn: boolean; readonly ru: boolean; readonly inside: boolean },
  ru = part,
): Omit<Frame, 'at'> {
  return {
    cn: cut.inside || cut.cn ? none : all,
    ru: exits === 1 || cut.inside || cut.ru ? none : ru,
  };
}

/** How many of the blocks somebody can reach: those that at least one carrier announces. */
export function reachable(frame: Omit<Frame, 'at'>): number {
  return [...frame.cn].filter((one, i) => one === '1' || frame.ru[i] === '1').length;
}

/** What an observer can say of some frames without knowing more. */
export interface Signature {
  /** Nothing could be reached at some moment that was no mere flicker, by one carrier or by all there were. */
  readonly gone: 'nothing' | 'one-carrier' | 'all';
  /** Before that, blocks came and went. */
  readonly flickered: boolean;
}

/** Reads frames in order: the last state in which something is missing counts; partial states before it are flicker. */
export function signatureOf(frames: readonly Frame[]): Signature {
  const first = frames[0];
  const missing = frames.filter((frame) => frame.cn !== first?.cn || frame.ru !== first?.ru);
  const last = missing.at(-1);
  if (last === undefined) return { gone: 'nothing', flickered: false };
  const gone = reachable(last) === 0 ? 'all' : 'one-carrier';
  const flickered = missing.slice(0, -1).some((frame) => reachable(frame) > 0);
  return { gone, flickered };
}

/** Whether a cause fits what was seen, with one exit or two. Nothing here says that it was the cause. */
export function fits(cause: Cause, { gone, flickered }: Signature, exits: 1 | 2): Verdict {
  if (gone === 'nothing') return 'less';
  if (gone === 'one-carrier') return cause === 'carrier' ? 'fits' : 'less';
  switch (cause) {
    case 'carrier':
      return exits === 1 && !flickered ? 'fits' : 'less';
    case 'flood':
      return flickered ? 'fits' : 'less';
    case 'power':
      return 'fits';
    case 'inside':
      return flickered ? 'less' : 'fits';
  }
}

/** A made-up outage: a cause drawn evenly, and what is announced as it takes its course. */
export function drawOutage(rng: RngState, exits: 1 | 2): { rng: RngState; outage: Outage } {
  const draw = drawOne(rng, causes);
  const cause = draw.value ?? 'inside';
  const chance = drawChance(draw.rng, invented.powerFlickers);
  let state = chance.rng;
  const flickers = cause === 'flood' || (cause === 'power' && chance.value);
  const well = announced(exits, { cn: false, ru: false, inside: false }, all);
  const seen: Omit<Frame, 'at'>[] = [well, well];
  for (let i = 0; flickers && i < invented.flickers; i += 1) {
    const block = drawInt(state, 0, figures.blocks.value - 1);
    state = block.rng;
    const mask = [...all].map((_, at) => (at === block.value ? '0' : '1')).join('');
    seen.push({ cn: mask, ru: exits === 1 ? none : mask });
  }
  const which = drawChance(state, 0.5);
  const cut = {
    cn: cause === 'carrier' && (exits === 1 || which.value),
    ru: cause === 'carrier' && exits === 2 && !which.value,
    inside: cause !== 'carrier',
  };
  const broken = announced(exits, cut, all);
  seen.push(broken, broken, well);
  const frames = seen.map((frame, i) => ({ at: i * invented.minutes, ...frame }));
  return { rng: which.rng, outage: { cause, exits, frames } };
}
