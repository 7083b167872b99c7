/**
 * The course as everybody but `lib/course` sees it: typed, checked, frozen. Only `lib/course` knows the file formats.
 * Dates are ISO strings (YYYY, YYYY-MM or YYYY-MM-DD, as precise as is known).
 */
import type { Item } from '@/lib/assessment/registry';

export type Confidence = 'high' | 'medium' | 'low';
export type Seen = 'full' | 'excerpt' | 'secondhand';
export type SourceKind =
  | 'news'
  | 'research'
  | 'ngo-report'
  | 'talk'
  | 'law'
  | 'dataset'
  | 'government'
  | 'company'
  | 'book'
  | 'encyclopedia';

export interface Source {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly url: string;
  readonly kind: SourceKind;
  readonly seen: Seen;
  readonly note: string | null;
}

export interface Fact {
  readonly id: string;
  readonly topic: string;
  readonly claim: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly caveat: string | null;
  /** Day on which the claim was last checked against a source again; null: never. */
  readonly checked: string | null;
}

export interface Mechanism {
  readonly id: string;
  readonly topic: string;
  readonly system: string;
  readonly how: string;
  readonly sources: readonly string[];
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly short: string;
  readonly long: string | null;
  readonly see: readonly string[];
  readonly citations: readonly string[];
}

export interface Objective {
  readonly id: string;
  readonly text: string;
}

/** A second-level heading, for the contents of a text: id as in the HTML. */
export interface HeadingLink {
  readonly id: string;
  readonly text: string;
}

/** A lesson without its compiled body; its code is read on its own (see `getLessonCode`). */
export interface Lesson {
  readonly module: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly keywords: readonly string[];
  readonly factsChecked: string;
  readonly sensitive: string | null;
  readonly headings: readonly HeadingLink[];
  /** Fact ids in the order of their first citation: the n-th has the mark n+1. */
  readonly citations: readonly string[];
  /** Ids of the items that stand in it as checks, in order. */
  readonly checks: readonly string[];
  readonly labs: readonly { readonly lab: string; readonly scenario: string | null }[];
  readonly terms: readonly string[];
  /** The lesson's words without mark-up, for search. */
  readonly text: string;
  /** Content hash of all that went into the compiled body. */
  readonly hash: string;
}

export interface Guide {
  readonly module: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: readonly HeadingLink[];
  readonly citations: readonly string[];
  readonly hash: string;
}

export interface Module {
  readonly slug: string;
  readonly part: string;
  readonly title: string;
  readonly summary: string;
  readonly opening: string;
  readonly facts: readonly string[];
  readonly factsChecked: string;
  readonly objectives: readonly Objective[];
  readonly lessons: readonly Lesson[];
  readonly items: readonly Item[];
  readonly test: { readonly items: number; readonly passMark: number };
  readonly guide: Guide | null;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly ornament: string;
  readonly modules: readonly string[];
}

/** What content/<locale>/labs/<lab>.yaml says of a lab; what it does is in lib/labs/<lab>. */
export interface LabText {
  readonly id: string;
  readonly module: string;
  readonly title: string;
  readonly summary: string;
  /** The question it opens with. */
  readonly question: string;
  readonly minutes: number;
  readonly screens: { readonly citizen: string; readonly authority: string };
  readonly scenarios: readonly LabScenarioText[];
  /** Paragraphs with [@fact-id] citations. */
  readonly howWeKnow: readonly string[];
  /** Mechanism ids in content/facts. */
  readonly mechanisms: readonly string[];
  readonly simplified: readonly string[];
  /** Numbers and names that were invented for teaching; empty if none were. */
  readonly invented: readonly string[];
  /** ICU messages for the screens and the log, by key. */
  readonly strings: Readonly<Record<string, string>>;
}

export interface LabScenarioText {
  readonly id: string;
  readonly title: string;
  /** Where the learner stands, before anything is tried. */
  readonly setting: string;
  readonly predict: { readonly question: string; readonly options: readonly string[] };
  /** What to look for once it has been tried; may hold [@fact-id]. */
  readonly explain: string;
  /** A caption for each step of the worked form, as many as the engine's scenario has worked actions, plus one for the start. */
  readonly worked: readonly string[];
}

export interface Correction {
  readonly date: string;
  readonly where: string;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

export interface Course {
  readonly title: string;
  readonly locale: string;
  readonly parts: readonly Part[];
  readonly modules: Readonly<Record<string, Module>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly mechanisms: Readonly<Record<string, Mechanism>>;
  readonly glossary: Readonly<Record<string, GlossaryTerm>>;
  readonly labs: Readonly<Record<string, LabText>>;
  readonly corrections: readonly Correction[];
}

/** One finding of content:check. `file` is relative to the content folder's parent; `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  /** Short stable name of the rule, e.g. `unknown-citation`. */
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}
