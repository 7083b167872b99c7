'use client';

import type { ReactNode } from 'react';
import type { ItemView } from '@/lib/assessment/registry';
import type { FormFields } from '@/lib/assessment/types';
import { EvidenceRatingFields } from './evidence-rating';
import styles from './fields.module.css';
import { MatchingFields } from './matching';
import { MultipleChoiceFields } from './multiple-choice';
import { NumericEstimateFields } from './numeric-estimate';
import { OrderingFields } from './ordering';
import { ShortAnswerFields } from './short-answer';
import { SingleChoiceFields } from './single-choice';

/** What the fields of every type get; `fields` is what they begin with. */
export interface FieldsProps<View> {
  readonly view: View;
  /** Before every field name. */
  readonly prefix: string;
  readonly fields: FormFields;
  /** Called after an answer was changed by what is no form control of the browser's own, e.g. by dragging. */
  readonly onMoved?: () => void;
}

/** The fields of an item's own type. A type without a line here doesn't compile. */
function fieldsOf({ view, ...rest }: FieldsProps<ItemView>): ReactNode {
  switch (view.type) {
    case 'single-choice':
      return <SingleChoiceFields view={view} {...rest} />;
    case 'multiple-choice':
      return <MultipleChoiceFields view={view} {...rest} />;
    case 'ordering':
      return <OrderingFields view={view} {...rest} />;
    case 'matching':
      return <MatchingFields view={view} {...rest} />;
    case 'numeric-estimate':
      return <NumericEstimateFields view={view} {...rest} />;
    case 'short-answer':
      return <ShortAnswerFields view={view} {...rest} />;
    case 'evidence-rating':
      return <EvidenceRatingFields view={view} {...rest} />;
    default: {
      const forgotten: never = view;
      return forgotten;
    }
  }
}

/**
 * One item's question and form fields, for a form around it. They begin with what `fields` says; give it another `key` to
 * fill it in anew. `label` stands before the question, e.g. `Question 3 of 10`.
 */
export function ItemFields({
  label,
  disabled = false,
  describedBy,
  ...rest
}: FieldsProps<ItemView> & {
  readonly label?: string;
  readonly disabled?: boolean;
  readonly describedBy?: string;
}) {
  return (
    <fieldset className={styles.item} disabled={disabled} aria-describedby={describedBy}>
      <legend className={styles.question}>
        {label === undefined ? null : <span className={styles.label}>{label} </span>}
        <span className={styles.stem}>{rest.view.stem}</span>
      </legend>
      {fieldsOf(rest)}
    </fieldset>
  );
}
