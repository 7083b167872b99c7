/**
 * The lab's small world of pages. Topics, pages and who holds them are invented (the YAML says so); what is modelled
 * after reports is the kind of thing that is there or isn't: textbooks, lectures, a shop for businesses and state news
 * are on the list [nkn-intranet-content-2017], [nkn-two-tier-ap-2017]; nothing that answers back from abroad is.
 */
export const topics = ['blight', 'seed', 'prices', 'harvest', 'diary', 'songs'] as const;
export type TopicId = (typeof topics)[number];

/** The two topics of the assignment; the other four are forbidden by nobody. */
export const assignmentTopics: readonly TopicId[] = ['blight', 'seed'];
export const strayTopics: readonly TopicId[] = topics.filter((t) => !assignmentTopics.includes(t));

export interface Page {
  readonly id: PageId;
  readonly topic: TopicId;
  /** Stands on the allowlist at the start: made at home, or copied in. */
  readonly listed: boolean;
  /** Stands on the filter's block list at the start. */
  readonly filtered: boolean;
}

export const pageIds = [
  'b1',
  'b2',
  'b3',
  'b4',
  'b5',
  'b6',
  'b7',
  'b8',
  's1',
  's2',
  's3',
  's4',
  's5',
  'p1',
  'p2',
  'p3',
  'p4',
  'h1',
  'h2',
  'h3',
  'h4',
  'd1',
  'd2',
  'd3',
  'm1',
  'm2',
  'm3',
] as const;
export type PageId = (typeof pageIds)[number];

const topicOfLetter: Readonly<Record<string, TopicId>> = {
  b: 'blight',
  s: 'seed',
  p: 'prices',
  h: 'harvest',
  d: 'diary',
  m: 'songs',
};

const startList: ReadonlySet<PageId> = new Set(['b1', 'b2', 'b8', 's1', 's4', 'p1', 'h1', 'm1']);
const startFilter: ReadonlySet<PageId> = new Set(['b6', 'b7', 'h2', 'h3', 'd2', 'm3']);

export const pages: readonly Page[] = pageIds.map((id) => ({
  id,
  topic: topicOfLetter[id.charAt(0)] as TopicId,
  listed: startList.has(id),
  filtered: startFilter.has(id),
}));

/** The pages of a topic that exist anywhere. */
export function pagesOf(topic: TopicId): readonly PageId[] {
  return pages.filter((page) => page.topic === topic).map((page) => page.id);
}

/** A page's topic. */
export function topicOf(page: PageId): TopicId {
  return topicOfLetter[page.charAt(0)] as TopicId;
}
