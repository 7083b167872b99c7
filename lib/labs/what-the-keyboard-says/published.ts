/**
 * What was published about the keyboard of the phone that was examined in 2025, as a table that the engine's test holds
 * it to. No more replacements than these two are known, and none is guessed here.
 */
import type { Typeable, Word } from '@/lib/labs/what-the-keyboard-says/state';

export const publishedReplacements: readonly {
  readonly form: Typeable;
  readonly becomes: Word;
  /** Whether a warning is told of. */
  readonly notice: boolean;
  readonly from: string;
  readonly says: string;
}[] = [
  {
    form: 'oppa',
    becomes: 'comrade',
    notice: true,
    from: 'nkd-bbc-autocorrect',
    says: 'was replaced by the word for comrade with a warning that it may only be used for siblings',
  },
  {
    form: 'south',
    becomes: 'puppet',
    notice: false,
    from: 'nkd-bbc-autocorrect',
    says: 'the words for South Korea turned into a term meaning puppet state',
  },
];

/** What a simulation is told to keep to. */
export const publishedLimits: readonly { readonly from: string; readonly says: string }[] = [
  {
    from: 'nkd-bbc-autocorrect',
    says: 'Only these examples were found; the length of the list is unknown.',
  },
  { from: 'slang-autocorrect', says: 'What the receiver sees: only the approved words.' },
  { from: 'slang-autocorrect', says: 'whether attempts are recorded' },
  { from: 'slang-autocorrect', says: 'ordinary auto-correction, where the user can undo' },
];
