/** Ten years of a network under a contract. Mechanism: `nkn-joint-venture-trap`; much of it invented, see state.ts. */
import { drawChance, drawInt, type RngState } from '@/lib/labs/prng';
import { figures } from '@/lib/labs/profits-that-cant-leave/published';
import {
  type Contract,
  type ContractRun,
  invented,
} from '@/lib/labs/profits-that-cant-leave/state';

/** Millions of dollars at the official rate, as dollars at the market's. */
export function atMarket(official: number): number {
  return (official * figures.official.value) / figures.market.value;
}

/** Millions of dollars, official, that a million lines earned in a year: 2014's earnings by 2014's lines. */
export const earnedByLines = figures.earned2014.value / figures.lines2014.value;

/** What comes of a contract in ten years. Money in millions of dollars, lines in millions. */
export function tenYears(
  rng: RngState,
  contract: Contract,
): { readonly rng: RngState; readonly run: ContractRun } {
  let state = rng;
  let kept = 1;
  let paper = 0;
  let home = 0;
  let lines = 0;
  invented.allLines.forEach((all, year) => {
    const taken = drawInt(state, invented.rivalTakes.least, invented.rivalTakes.most);
    const mood = drawChance(taken.rng, invented.mood.chance);
    state = mood.rng;
    if (contract.rival === 'licensed' && year >= figures.aloneYears.value) {
      kept *= 1 - taken.value / 100;
    }
    lines = all * kept;
    const profit = (lines * earnedByLines * contract.share) / 100;
    if (contract.currency === 'official') home += profit;
    else if (contract.currency === 'market') home += atMarket(profit);
    else {
      paper += profit;
      const leaves = mood.value ? paper * invented.mood.part : 0;
      paper -= leaves;
      home += atMarket(leaves);
    }
  });
  const allLines = invented.allLines.at(-1) ?? 0;
  return { rng: state, run: { ...contract, paper, home, lines, allLines } };
}
