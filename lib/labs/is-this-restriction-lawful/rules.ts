/**
 * The three-part test on what a measure is made of, and the files of the lab. Mechanism: `three-part-test` of
 * content/facts/foundations.yaml. A real court weighs; here each part either passes or doesn't, as a rule.
 */
import {
  type CaseId,
  type Denizli,
  type Gate,
  gates,
  type Measure,
  type Standing,
  type Verdict,
} from '@/lib/labs/is-this-restriction-lawful/state';

/** How each gate stands. An opinion that is only held may never be limited, so that every gate is shut to it. */
export function gatesOf(measure: Measure): Readonly<Record<Gate, Standing>> {
  if (measure.what === 'held') return { law: 'shut', aim: 'shut', need: 'shut' };
  const need = measure.link === 'shown' && measure.lighter === 'sought' && measure.width === 'post';
  return {
    law: measure.basis === 'precise' ? 'open' : 'shut',
    aim: measure.aim === 'criticism' ? 'shut' : 'open',
    need: need ? 'open' : 'shut',
  };
}

/** Whether a measure passes: one shut gate is enough to stop it. */
export function passes(standing: Readonly<Record<Gate, Standing>>): boolean {
  return gates.every((gate) => standing[gate] === 'open');
}

const clear: Measure = {
  what: 'said',
  basis: 'precise',
  aim: 'rights',
  link: 'shown',
  lighter: 'sought',
  width: 'post',
};

/** The invented, clear files as measures; the others are argued about, and stand as they were found. */
export const clearFiles = {
  letter: { ...clear, basis: 'unpublished' },
  'one-page': clear,
  insult: { ...clear, aim: 'criticism' },
  'whole-service': { ...clear, lighter: 'not-sought', width: 'service' },
} as const satisfies Partial<Record<CaseId, Measure>>;

const argued = {
  regulator: { law: 'open', aim: 'open', need: 'unclear' },
  records: { law: 'shut', aim: 'unclear', need: 'unclear' },
  hashtag: { law: 'unclear', aim: 'unclear', need: 'unclear' },
} as const satisfies Partial<Record<CaseId, Readonly<Record<Gate, Standing>>>>;

/** How the gates stand in a file. */
export function standingOf(file: CaseId): Readonly<Record<Gate, Standing>> {
  return file in argued
    ? argued[file as keyof typeof argued]
    : gatesOf(clearFiles[file as keyof typeof clearFiles]);
}

/** Whether the file is one of the clear ones, of which a verdict holds or doesn't. */
export const isClear = (file: CaseId): boolean => file in clearFiles;

/** Whether a verdict on a clear file holds: it names a shut gate, or lets pass what has none. */
export function holds(file: CaseId, verdict: Verdict): boolean {
  const standing = standingOf(file);
  if (verdict === 'none') return passes(standing);
  return verdict !== 'unclear' && standing[verdict] === 'shut';
}

/** What the judge of Denizli and the directorate did, as the Court's summary tells it. */
export const inFact = { order: 'block-site', means: 'all', review: 'leave' } as const;

/** What is out of reach after what was decided so far. */
export function cutOff({ order, means, review }: Denizli): {
  readonly site: boolean;
  readonly service: boolean;
} {
  const ordered = order === 'block-site' && means !== 'withdraw' && review !== 'lift';
  return { site: ordered && means === 'all', service: ordered && means === 'all' };
}
