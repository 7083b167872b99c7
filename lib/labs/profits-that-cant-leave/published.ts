/**
 * What was published about Koryolink's money, its lines and its owner's decisions, kept as cited data. The rules take their
 * figures from here; the test holds each to the words that it is taken from, and the lab's sums to sums they don't use.
 */
import { figure } from '@/lib/labs/published';
import type { DecisionId, Option, SumId } from '@/lib/labs/profits-that-cant-leave/state';

const trap = 'nkn-joint-venture-trap';
const gap = 'nkn-orascom-rate-gap';

export const figures = {
  share: figure(75, 'percent', 'nkn-licence-terms', "75 percent Orascom's"),
  licenceYears: figure(25, 'years', 'nkn-licence-terms', 'ran for 25 years'),
  aloneYears: figure(4, 'years', 'nkn-licence-terms', 'sole rights for the first four'),
  planned: figure(400, 'million dollars, at most', 'nkn-licence-terms', 'up to 400 million'),
  network: figure(200, 'million dollars, more than', trap, 'over 200 million in the network'),
  books2013: figure(422, 'million dollars, official', gap, '422 million dollars at the official'),
  profit2015: figure(540, 'million dollars, official', gap, '540 million dollars at the official'),
  held2015: figure(
    653,
    'million dollars, official',
    'nkn-koryolink-money-2014',
    'won worth 653 million at the official rate',
  ),
  earned2014: figure(
    270,
    'million dollars, official, before taxes and depreciation',
    'nkn-koryolink-money-2014',
    'earned about 270 million',
  ),
  official: figure(100, 'won to the dollar', gap, 'about 100 won to the dollar'),
  market: figure(8000, 'won to the dollar', gap, 'a market rate of about 8,000'),
  lines2009: figure(
    0.1,
    'million',
    'nkn-koryolink-growth',
    'about 100,000 users at the end of 2009',
  ),
  lines2012: figure(1, 'million', 'nkn-koryolink-growth', 'one million in February 2012'),
  lines2013: figure(2, 'million', 'nkn-koryolink-growth', 'two million in May 2013'),
  lines2014: figure(
    2.4,
    'million',
    'nkn-subscribers-2014',
    'about 2.4 million Koryolink subscribers',
  ),
  lines2024: figure(0.4, 'million', 'nkn-subscribers-2022', 'only 0.4 million to Koryolink'),
  days: figure(120, 'days', 'nkn-res-2375', 'within 120 days'),
  loan: figure(80, 'million dollars, about', 'nkn-orascom-loan-2022', 'about 80 million dollars'),
} as const;

/** What the rules don't use, and are held to. */
export const checks = {
  books2013Market: figure(5.3, 'million dollars', gap, "5.3 million at the market's"),
  profit2015Market: figure(8, 'million dollars, about', gap, 'only about 8 million'),
} as const;

/** Three sums in won, by what they were at the official rate, in millions of dollars. */
export const sums: Readonly<Record<SumId, number>> = {
  'books-2013': figures.books2013.value,
  'profit-2015': figures.profit2015.value,
  'held-2015': figures.held2015.value,
};

/** What the owner is reported to have done at each turn. */
export const publishedDecisions: readonly {
  readonly decision: DecisionId;
  readonly option: Option;
  readonly from: string;
  readonly says: string;
}[] = [
  {
    decision: 'licence',
    option: 'sign',
    from: 'nkn-licence-terms',
    says: "Orascom's licence of 2008 ran for 25 years",
  },
  {
    decision: 'profits',
    option: 'ask',
    from: 'nkn-state-income-2016',
    says: 'Pyongyang would not let Orascom take dividends out',
  },
  { decision: 'books', option: 'official', from: gap, says: '422 million dollars at the official' },
  {
    decision: 'rival',
    option: 'talk',
    from: 'nkn-merger-objection',
    says: "A merger of Koryolink with the state's rival operator Byul was discussed",
  },
  {
    decision: 'control',
    option: 'associate',
    from: 'nkn-orascom-associate-2015',
    says: 'stopped counting Koryolink as a subsidiary and called it an associate',
  },
  {
    decision: 'sanctions',
    option: 'stay',
    from: 'nkn-koryolink-exempt',
    says: 'after months in which it was reported to have no permit',
  },
  {
    decision: 'loan',
    option: 'borrow',
    from: 'nkn-orascom-loan-2022',
    says: 'borrowing about 80 million dollars from its own North Korean affiliate',
  },
];

/** What the state is reported to hold or to have done. */
export const publishedMoves = [
  {
    from: trap,
    says: 'Moves of the state: hold currency, license a rival, change rules, take over',
  },
  { from: trap, says: 'shares without control of currency, licence or police are paper' },
  { from: trap, says: 'Each year of sunk money makes leaving harder' },
  { from: 'nkn-state-income-2016', says: 'demanded that it put its profits back into the country' },
  { from: 'nkn-sawiris-2017', says: 'only a very small part of its profits' },
] as const;
