/**
 * Prices, quotas and exchange rates as published, kept as cited data. The rules take their prices from here; the test
 * checks each figure against the words of its fact, and the rules' sums against the figures they don't use.
 */

import { figure } from '@/lib/labs/published';

/** What the rules take their prices from. */
export const prices = {
  baseFee: figure(1000, 'won a month, 2014', 'nkn-price-two-tier', 'about 1,000 won a month'),
  quota: figure(200, 'minutes a month', 'nkn-quota', 'about 200 minutes of calls'),
  texts: figure(20, 'texts a month', 'nkn-quota', '20 text messages a month'),
  block: figure(100, 'minutes', 'nkn-price-two-tier', 'each further 100 minutes'),
  blockYuan: figure(80, 'yuan a block', 'nkn-price-two-tier', 'cost 80 Chinese yuan'),
  blockDollars: figure(13, 'dollars a block', 'nkn-price-two-tier', 'about 13 dollars'),
  market: figure(8000, 'won to the dollar, 2014', 'nkn-price-two-tier', '8,000 won to the dollar'),
  official: figure(100, 'won to the dollar', 'nkn-orascom-rate-gap', 'about 100 won to the dollar'),
  rivalCard: figure(10, 'dollars, 2017', 'nkn-kangsong-push-2017', "10 for Kangsong's"),
  crossFactor: figure(1.5, 'times the inside rate', 'nkn-cross-charges', '1.5 times the rate'),
  lines: figure(
    2_800_000,
    'lines, 2014',
    'nkn-koryolink-growth',
    '2.8 million lines in all for 2014',
  ),
} as const;

/** What the rules don't use, and the test holds them to. */
export const checks = {
  feeCentsLow: figure(12, 'US cents', 'nkn-price-two-tier', '12 to 16 US cents'),
  feeCentsHigh: figure(16, 'US cents', 'nkn-price-two-tier', '12 to 16 US cents'),
  quarterFee: figure(
    3000,
    'won for three months',
    'nkn-rival-base-fee',
    '3,000 won for three months',
  ),
  quarterCents: figure(35, 'US cents', 'nkn-rival-base-fee', '(35 US cents)'),
  rivalShare: figure(4 / 3, 'times the rival’s fee', 'nkn-rival-base-fee', 'a third more'),
  quotaDays: figure(15, 'days', 'nkn-quota-short', 'hardly lasted 15 days'),
  revenue2014: figure(344e6, 'dollars, 2014', 'nkn-koryolink-money-2014', '344 million dollars'),
  profitOfficial: figure(
    540e6,
    'dollars',
    'nkn-orascom-rate-gap',
    '540 million dollars at the official',
  ),
  profitMarket: figure(8e6, 'dollars', 'nkn-orascom-rate-gap', 'about 8 million'),
  books2013Official: figure(
    422e6,
    'dollars',
    'nkn-orascom-rate-gap',
    '422 million dollars at the official',
  ),
  books2013Market: figure(5.3e6, 'dollars', 'nkn-orascom-rate-gap', '5.3 million'),
  official2016: figure(109.6, 'won to the dollar', 'nkn-two-rates-2016', '109.60 won'),
  market2016: figure(8190, 'won to the dollar', 'nkn-two-rates-2016', '8,190 won'),
  videoCallWon: figure(30_000, 'won for five minutes', 'nkn-phone-money', '30,000 won'),
  videoTimes: figure(3.5, 'times a plain call', 'nkn-phone-money', '3.5 times'),
} as const;
