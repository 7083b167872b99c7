/** What was published about fabricated posts, kept as cited data. The test holds the engine to it. */
import { type CitedFigure, citedFigure } from '@/lib/labs/cited-figure';

/** A published statement without a figure, in the words that hold it. */
type Statement = Pick<CitedFigure, 'in' | 'says'>;

export const total = citedFigure(
  448_000_000,
  'posts a year, estimated',
  'pc-fabricated-posts-448m',
  'about 448 million social media comments a year',
);

/** What the leaked posts did, and what each answer does to a feed by the mechanism. */
export const statements: Readonly<Record<'content' | 'share' | 'arguing' | 'answers', Statement>> =
  {
    content: { in: 'pc-fabricated-posts-448m', says: 'hardly ever argue with critics' },
    share: { in: 'astroturf-distraction', says: 'c/(c+o+f), falls although none is deleted' },
    arguing: {
      in: 'astroturf-distraction',
      says: 'arguing instead would keep the topic on top',
    },
    answers: {
      in: 'astroturf-distraction',
      says: 'delete (people notice), argue (topic stays), distract (topic sinks)',
    },
  };
