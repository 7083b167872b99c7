/** What was published about five Chinese chatbot services, kept as cited data. The test holds the engine to it. */
import { citedFigure } from '@/lib/labs/cited-figure';

const services = 'pc-llm-services-filters';
const lists = 'pc-llm-word-lists';

/** Of questions whose answer was blocked, those that had it blocked in every try. */
export const tries = {
  questions: citedFigure(349, 'questions', services, 'of 349 questions whose answers were blocked'),
  always: citedFigure(29, 'questions', services, 'only 29 had them blocked in all five tries'),
  times: citedFigure(5, 'tries', services, 'in all five tries'),
} as const;

/** Questions that were stopped at once: each held a combination, and each got through in disguise. */
export const stopped = {
  questions: citedFigure(41, 'questions', lists, 'Every one of the 41 questions'),
  combination: citedFigure(
    41,
    'questions',
    lists,
    'held a combination of words that was enough by itself',
  ),
  disguised: citedFigure(
    41,
    'questions',
    lists,
    'changed letters or sound-alikes brought all of them through',
  ),
  answers: citedFigure(197, 'questions', lists, '197 questions whose answers had been blocked'),
} as const;

/** What each layer does, in the words of the mechanism. */
export const layers: readonly {
  readonly layer: 'question' | 'search' | 'answer' | 'trained';
  readonly in: string;
  readonly says: string;
}[] = [
  {
    layer: 'question',
    in: 'llm-filter-layers',
    says: 'a hit gives a canned refusal at once, the same every time',
  },
  {
    layer: 'search',
    in: 'llm-filter-layers',
    says: 'where it has web search, the finds are filtered too',
  },
  {
    layer: 'answer',
    in: 'llm-filter-layers',
    says: 'on a hit it stops, wipes the text and shows a refusal',
  },
  {
    layer: 'trained',
    in: 'llm-filter-layers',
    says: "also when run on one's own computer",
  },
];
