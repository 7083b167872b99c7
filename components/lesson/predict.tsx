import type { ReactNode } from 'react';
import type { Citations } from './citations';
import { ChartTable } from './chart';
import type { ChartData } from './chart-data';
import { PredictChoice } from './predict-choice';
import { PredictLine } from './predict-line';
import { PredictNumber } from './predict-number';

export type PredictProps = {
  readonly citations: Citations;
  readonly id: string;
  readonly question: string;
  readonly children: ReactNode;
} & (
  | { readonly kind: 'line'; readonly data: ChartData; readonly given: number }
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly answer: number;
      readonly cite?: string;
    }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly answer: number }
);

/** Text comes bare where it stands on the tag's own line. */
function paragraph(children: ReactNode) {
  return typeof children === 'string' ? <p>{children}</p> : children;
}

/**
 * A prediction: never scored, never sent, kept in the tab's own storage. Without scripts the question, what was found
 * and the text that explains it stand open.
 */
export function Predict(props: PredictProps) {
  const { citations, id, question, children } = props;
  switch (props.kind) {
    case 'line':
      return (
        <PredictLine id={id} question={question} data={props.data} given={props.given}>
          <ChartTable citations={citations} data={props.data} />
          {paragraph(children)}
        </PredictLine>
      );
    case 'number':
      return (
        <PredictNumber
          id={id}
          question={question}
          unit={props.unit}
          min={props.min}
          max={props.max}
          step={props.step}
          answer={props.answer}
        >
          {paragraph(children)}
          {props.cite ? <p>{citations.marks([props.cite])}</p> : null}
        </PredictNumber>
      );
    case 'choice':
      return (
        <PredictChoice id={id} question={question} options={props.options} answer={props.answer}>
          {paragraph(children)}
        </PredictChoice>
      );
  }
}
