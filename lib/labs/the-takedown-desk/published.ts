/** What was published about demands and counts, kept as cited data. The test holds the engine to these figures. */
import { citedFigure } from '@/lib/labs/cited-figure';

const x = 'pc-turkey-x-68';

/** Requests to X in the first half of 2024 and shares acted on, by its own report. */
export const rates = {
  turkey: citedFigure(68, 'percent of 9,364', x, '68% of 9,364 from Turkey'),
  union: citedFigure(80, 'percent', x, '80% of those from the European Union'),
  korea: citedFigure(73, 'percent', x, '73% of those from South Korea'),
  all: citedFigure(71, 'percent of 72,703', x, 'acted on 71%'),
  japan: citedFigure(46_648, 'requests', x, 'most came from Japan (46,648)'),
} as const;

/** Tweets withheld in Turkey in the second half of 2016: by the company's report, and as researchers found. */
export const undercount = {
  listed: citedFigure(489, 'tweets', 'pc-transparency-undercount', 'listed 489 withheld tweets'),
  found: citedFigure(6402, 'tweets', 'pc-transparency-undercount', 'found 6,402 of them'),
} as const;

/** Levers that were used, each with the case in which it was reported. `lever` is what the desk meets. */
export const levers: readonly {
  readonly lever: 'slow' | 'door' | 'longer';
  readonly in: string;
  readonly says: string;
}[] = [
  {
    lever: 'slow',
    in: 'pc-vietnam-throttle',
    says: 'local servers offline for about seven weeks',
  },
  {
    lever: 'door',
    in: 'pc-russia-smart-voting',
    says: 'threatened named local employees with prosecution',
  },
  {
    lever: 'longer',
    in: 'pc-vietnam-throttle',
    says: 'agreed to remove far more "anti-state" posts for local users',
  },
];
