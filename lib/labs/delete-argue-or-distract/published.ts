/** What was published about fabricated posts, kept as cited data. The test holds the engine to it. */
import { citedFigure } from '@/lib/labs/cited-figure';

const model = 'astroturf-distraction';

/** What the leaked posts mostly did, and what they hardly did. */
export const content = {
  mostly: citedFigure(
    448_000_000,
    'posts a year, estimated',
    'pc-fabricated-posts-448m',
    'about 448 million social media comments a year',
  ),
  hardly: citedFigure(0, 'arguments', 'pc-fabricated-posts-448m', 'hardly ever argue with critics'),
} as const;

/** The mechanism's arithmetic: none is deleted, and still fewer are met; arguing keeps the topic up. */
export const effects = {
  share: citedFigure(0, '', model, 'c/(c+o+f), falls although none is deleted'),
  arguing: citedFigure(0, '', model, 'arguing instead would keep the topic on top'),
  deleting: citedFigure(
    0,
    '',
    model,
    'delete (people notice), argue (topic stays), distract (topic sinks)',
  ),
} as const;
