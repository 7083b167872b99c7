/**
 * Situations in which a general comment, a treaty or a court says how a gate stands, each with the words of the fact
 * that holds it. The engine doesn't read them; its rules are held to them.
 */
import type { Gate, Measure } from '@/lib/labs/is-this-restriction-lawful/state';

export interface Situation {
  readonly situation: string;
  readonly change: Partial<Measure>;
  readonly gate: Gate;
  readonly expected: 'open' | 'shut';
  readonly from: string;
  readonly says: string;
}

const row = (
  situation: string,
  change: Partial<Measure>,
  gate: Gate,
  expected: Situation['expected'],
  from: string,
  says: string,
): Situation => ({ situation, change, gate, expected, from, says });

const test = 'fnd-three-part-test';

/** Each changes one thing in a measure that passes all three gates. */
export const situations: readonly Situation[] = [
  row(
    'nothing is changed',
    {},
    'need',
    'open',
    test,
    'is necessary and proportionate for that aim',
  ),
  row(
    'for the rights of others',
    { aim: 'rights' },
    'aim',
    'open',
    test,
    'rights or reputations of others',
  ),
  row('for national security', { aim: 'security' }, 'aim', 'open', test, 'national security'),
  row('for public order', { aim: 'order' }, 'aim', 'open', test, 'public order'),
  row('for public health', { aim: 'health' }, 'aim', 'open', test, 'public health or morals'),
  row(
    'against criticism',
    { aim: 'criticism' },
    'aim',
    'shut',
    'fnd-gc34-websites',
    'nor does a ban only because a site criticises the government',
  ),
  row(
    'nobody may read the rule',
    { basis: 'unpublished' },
    'law',
    'shut',
    'fnd-gc34-precision',
    'asks that the law be public',
  ),
  row(
    'the rule can mean anything',
    { basis: 'vague' },
    'law',
    'shut',
    'fnd-gc34-precision',
    'precise enough for people to follow it',
  ),
  row(
    'no link is shown',
    { link: 'general' },
    'need',
    'shut',
    'fnd-gc34-burden',
    'a direct and immediate link between the expression and the threat',
  ),
  row(
    'a whole site',
    { width: 'site' },
    'need',
    'shut',
    'fnd-gc34-websites',
    'a general ban on a site or system does not meet the test',
  ),
  row(
    'a whole service',
    { width: 'service' },
    'need',
    'shut',
    'fnd-gc34-websites',
    'a general ban on a site or system does not meet the test',
  ),
  row(
    'no lighter way was asked for',
    { lighter: 'not-sought' },
    'need',
    'shut',
    'fnd-yildirim-judgment',
    'had not asked for a less far-reaching way',
  ),
  row(
    'an opinion that is held',
    { what: 'held' },
    'aim',
    'shut',
    'fnd-opinion-absolute',
    'holding an opinion is protected without exception',
  ),
];

/** What became of real measures, in the words of the facts that the files lean on. */
export const findings = [
  { from: 'fnd-yildirim-case', says: 'ordered one website blocked' },
  { from: 'fnd-yildirim-case', says: 'its only technical means was to block all of Google Sites' },
  { from: 'fnd-yildirim-case', says: 'could not reach it any more, even in April 2012' },
  { from: 'fnd-yildirim-judgment', says: 'On 18 December 2012' },
  { from: 'fnd-yildirim-judgment', says: 'it did not question the law on insults' },
  { from: 'fnd-yildirim-judgment', says: '7,500 euros in damages' },
  {
    from: 'fnd-nsa-phone-records-2015',
    says: 'was not covered by the law that the government relied on',
  },
  { from: 'fnd-nsa-phone-records-2015', says: 'it left the constitution out' },
  {
    from: 'fnd-kenya-report-2025',
    says: 'an alleged removal of the protest hashtag from autocomplete',
  },
  { from: 'fnd-manila-principles', says: 'no duty to remove content without a court order' },
] as const;
