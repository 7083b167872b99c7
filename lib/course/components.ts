/**
 * What MDX may use: every component's props, as the checks hold a lesson to them. The components themselves are in
 * components/lesson; adding one means adding it there and here.
 */
export interface ComponentForm {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** String props that may hold citation marks. */
  readonly cited?: readonly string[];
  /** String props that state something and so need a citation where they hold a number; they count as one paragraph. */
  readonly prose?: readonly string[];
  /** Stands inside a sentence; all others stand by themselves. */
  readonly inline?: boolean;
  /** Its text asks and doesn't state. */
  readonly asks?: boolean;
  /** Its citations hold for all that stands in it. */
  readonly sharesCitations?: boolean;
}

export const lessonComponents: Readonly<Record<string, ComponentForm>> = {
  Term: { required: ['id'], optional: [], inline: true },
  Callout: { required: ['kind', 'title'], optional: [] },
  Figure: {
    required: ['alt', 'caption'],
    optional: [],
    cited: ['caption'],
    prose: ['caption', 'alt'],
  },
  Timeline: { required: ['data', 'title'], optional: [] },
  Chart: { required: ['data'], optional: ['explore'] },
  Predict: {
    required: ['id', 'kind', 'question'],
    optional: ['data', 'given', 'unit', 'min', 'max', 'step', 'answer', 'cite', 'options'],
    sharesCitations: true,
  },
  Check: { required: ['item'], optional: [] },
  Lab: { required: ['name'], optional: ['scenario'] },
  Exhibit: {
    required: ['title', 'caption'],
    optional: [],
    cited: ['caption'],
    prose: ['caption'],
    sharesCitations: true,
  },
  Disputed: { required: ['question'], optional: [] },
  Since: { required: ['date'], optional: [] },
  Remember: { required: [], optional: [] },
  OpenQuestion: { required: [], optional: [], asks: true },
};

/** The values that a prop may have, where there is a list of them. */
export const propValues: Readonly<Record<string, readonly string[]>> = {
  'Callout.kind': ['how-we-know', 'note', 'caution'],
  'Predict.kind': ['line', 'number', 'choice'],
};

/** What a prediction needs besides, by its kind. */
export const requiredOfKind: Readonly<Record<string, readonly string[]>> = {
  line: ['data', 'given'],
  number: ['unit', 'min', 'max', 'step', 'answer'],
  choice: ['options', 'answer'],
};
