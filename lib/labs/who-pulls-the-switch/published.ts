/**
 * What was published about orders and those who carried them out, kept as cited data. `cases` says which real case stands
 * beside which choice at the end, with the words that bear it; the test holds the ends to it.
 */
import { figure } from '@/lib/labs/published';
import type { Option } from '@/lib/labs/who-pulls-the-switch/state';

const chain = 'shutdown-order-chain';

export const figures = {
  kazakhstan: figure(30, 'providers', chain, 'about 30 providers in Kazakhstan'),
  russia: figure(3500, 'providers', chain, 'some 3,500 in Russia'),
  days: figure(
    15,
    'days an order, at most',
    'shutdown-india-2024-rules',
    'at most 15 days per order',
  ),
  review: figure(5, 'days to a review', 'shutdown-india-2024-rules', 'meeting within five days'),
} as const;

/** What the chain of the sandbox is held to. */
export const chainWords = [
  {
    from: chain,
    says: 'the fewer and the more state-owned the operators, the faster and fuller the cut',
  },
  { from: chain, says: 'equal starts and ends at all providers mean one switch or good planning' },
] as const;

export interface Case {
  readonly option: Option;
  readonly compare: string;
  readonly from: string;
  readonly says: string;
}

const of = (option: Option, compare: string, from: string, says: string): Case => ({
  option,
  compare,
  from,
  says,
});

export const cases: readonly Case[] = [
  of('obey', 'vodafone', 'shutdown-egypt-2011-operators-obliged', 'the company had to comply'),
  of(
    'slow',
    'irancell',
    'shutdown-iran-irancell-chief',
    'had been dismissed because the company had',
  ),
  of('refuse', 'irancell', 'shutdown-iran-irancell-chief', 'had not carried out orders'),
  of('publish', 'telenor', 'shutdown-myanmar-2021-telenor-list', 'published each government order'),
  of('silent', 'bangladesh', 'shutdown-bangladesh-2024-blamed-fire', 'by word of mouth'),
  of('fault', 'bangladesh', 'shutdown-bangladesh-2024-blamed-fire', 'which providers denied'),
  of('sue', 'togo', 'shutdown-togo-ecowas-2020', 'violated freedom of expression'),
  of(
    'leave',
    'sandvine',
    'shutdown-belarus-2020-blamed-abroad',
    'went on working after the contract',
  ),
  of('by-letter', 'uganda', 'shutdown-uganda-2021-letter', 'ordered operators by letter'),
  of('by-phone', 'bangladesh', 'shutdown-bangladesh-2024-blamed-fire', 'by word of mouth'),
  of(
    'in-the-gazette',
    'india',
    'shutdown-india-2024-rules',
    'require a published order with reasons',
  ),
  of(
    'send-back',
    'uganda-court',
    'shutdown-uganda-2021-letter',
    'In court the regulator later named',
  ),
  of('spare-list', 'uganda-list', 'shutdown-uganda-2026-exclusion-list', 'a short exclusion list'),
  of('near-halls', 'syria', 'shutdown-exams-syria-2025-narrower', 'near the exam centres'),
  of(
    'say-cable',
    'afghanistan',
    'shutdown-afghanistan-2025-two-days',
    'officials blaming old cables',
  ),
  of('say-rumour', 'uganda-rumour', 'shutdown-uganda-2026-exclusion-list', 'mere rumours'),
  of('platform', 'france', 'shutdown-france-tiktok-ruling', 'for want of a time limit'),
  of('written', 'india', 'shutdown-india-2024-rules', 'at most 15 days per order'),
  of('by-word', 'bangladesh', 'shutdown-bangladesh-2024-blamed-fire', 'by word of mouth'),
  of('extend', 'kashmir', 'shutdown-kashmir-18-months', 'after 18 months'),
  of(
    'to-a-list',
    'russia-list',
    'shutdown-russia-allowlist-becomes-normal',
    'limited to the list all the time',
  ),
];
