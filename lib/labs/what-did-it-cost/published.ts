/**
 * What was published about the price of shutdowns, kept as cited data. The engine multiplies with `rates`; `checks` it
 * never reads, and the test holds it to them.
 */
import { figure } from '@/lib/labs/published';

const deloitte = 'shutdown-cost-deloitte-2016';
const how = 'shutdown-cost-estimate';
const brookings = 'shutdown-cost-brookings-2016';
const oecd = 'shutdown-egypt-2011-cost-and-texts';
const iran = 'shutdown-iran-official-daily-cost';

export const rates = {
  /** Share of daily GDP that a full cut costs, by how connected a country is. */
  gdp: [
    figure(0.004, 'of daily GDP', deloitte, 'a low one 0.4 percent'),
    figure(0.01, 'of daily GDP', deloitte, 'a medium one 1 percent'),
    figure(0.019, 'of daily GDP', deloitte, '1.9 percent of daily GDP'),
  ],
  /** The same in dollars. */
  dollars: [
    figure(
      0.6,
      'million dollars a day per 10 million people',
      deloitte,
      '23.6, 6.6 and 0.6 million',
    ),
    figure(
      6.6,
      'million dollars a day per 10 million people',
      deloitte,
      '23.6, 6.6 and 0.6 million',
    ),
    figure(
      23.6,
      'million dollars a day per 10 million people',
      deloitte,
      '23.6, 6.6 and 0.6 million',
    ),
  ],
  /** Share of GDP that depends on the net, at the ends of West's list. The middle is the lab's own. */
  digitalLow: figure(0.014, 'of GDP', brookings, '1.4 percent of GDP in Indonesia'),
  digitalHigh: figure(0.124, 'of GDP', brookings, '12.4 percent in the United Kingdom'),
  iranians: figure(90, 'million people', 'shutdown-iran-white-sim', 'some 90 million people'),
  minister: figure(35, 'million dollars a day', iran, 'about 35 million dollars a day'),
  checkers: figure(40, 'million dollars a day', iran, '40 million a day'),
} as const;

export const checks = {
  medium: figure(13.7, 'million dollars', how, '274 x 5 x 1 x 0.010 = 13.7 million dollars'),
  digital: figure(68.5, 'million dollars', how, 'x 1 x 0.05 = 68.5 million'),
  apart: figure(5, 'times', how, 'five times the first answer for the same cut'),
  egypt: figure(90, 'million dollars', oecd, 'at about 90 million dollars (18 million a day)'),
  egyptDay: figure(18, 'million dollars a day', oecd, '(18 million a day)'),
  egyptShareLow: figure(0.03, 'of GDP', oecd, 'at 3 to 4 percent of GDP'),
  egyptShareHigh: figure(0.04, 'of GDP', oecd, 'at 3 to 4 percent of GDP'),
  yearHours: figure(
    8760,
    'hours',
    'shutdown-russia-2025-hours',
    'exceed the 8,760 hours of a year',
  ),
  russiaHours: figure(37_166, 'hours', 'shutdown-russia-2025-hours', '37,166 hours'),
  brookings: figure(2.4, 'billion dollars', brookings, 'no less than 2.4 billion dollars'),
  worldLow: figure(7.7, 'billion dollars', 'shutdown-cost-top10vpn-years', '7.7 billion for 2024'),
  worldHigh: figure(
    24.6,
    'billion dollars',
    'shutdown-cost-top10vpn-years',
    '24.6 billion for 2022',
  ),
} as const;
