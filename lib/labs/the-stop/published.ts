/**
 * What was published about checks of phones in the street and about what people do for fear of them, as tables that the
 * engine's test holds it to. Written from the facts and mechanisms, not from the engine: change a row only when they change.
 */
import type { Before, Kind, Report } from '@/lib/labs/the-stop/state';

interface Told {
  /** Id of a fact or a mechanism in content/facts/north-korea-devices.yaml. */
  readonly from: string;
  readonly says: string;
}

/** Three reports of checks: what was looked through, in the order told. */
export const publishedChecks: readonly (Told & {
  readonly report: Report;
  readonly looks: readonly Kind[];
})[] = [
  {
    report: 'asked-2019',
    looks: ['texts', 'photos', 'videos'],
    from: 'nkd-asiapress-2019-checks',
    says: 'officers first asked to see texts, photos and videos',
  },
  {
    report: 'border-2022',
    looks: ['music', 'videos'],
    from: 'nkd-dailynk-2022-mss',
    says: 'searched them for music and videos',
  },
  {
    report: 'patrol-2024',
    looks: ['texts'],
    from: 'nkd-dailynk-2024-chongjin',
    says: 'a single South Korean expression could have consequences',
  },
];

/** What comes of a text with South Korean words, by what its owner did, in the report of 2019. */
export const publishedTexts: readonly (Told & {
  readonly before: Before;
  readonly refuses: boolean;
  readonly found: boolean;
})[] = [
  {
    before: 'kept',
    refuses: false,
    found: true,
    from: 'nkd-asiapress-2019-checks',
    says: 'searched texts for South Korean words and abbreviations',
  },
  {
    before: 'kept',
    refuses: true,
    found: true,
    from: 'nkd-asiapress-2019-checks',
    says: 'whoever refused had the phone seized and its lock broken',
  },
  {
    before: 'deleted',
    refuses: true,
    found: true,
    from: 'nkd-asiapress-2019-checks',
    says: 'a specialist was said to restore deleted data',
  },
  {
    before: 'deleted',
    refuses: false,
    found: false,
    from: 'random-inspection',
    says: 'delete after reading',
  },
  {
    before: 'left-home',
    refuses: false,
    found: false,
    from: 'random-inspection',
    says: 'leave the phone at home',
  },
];

/** The rule by which people hold back, as its mechanism states it. */
export const publishedRule: readonly Told[] = [
  { from: 'chilling-effect', says: 'each sign raises the believed probability' },
  { from: 'chilling-effect', says: 'time lowers it a little' },
  {
    from: 'chilling-effect',
    says: 'a person speaks freely only if benefit exceeds believed probability times severity',
  },
  {
    from: 'chilling-effect',
    says: 'less forbidden content, without having looked at most devices',
  },
  { from: 'random-inspection', says: 'no real rate is known' },
  { from: 'nkd-wsj-other-room', says: 'put her phone in another room' },
];
