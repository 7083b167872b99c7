import type { ComponentProps, ReactNode } from 'react';
import type { Course, Lesson, Module } from '@/lib/course/types';
import {
  Callout,
  Disputed,
  Exhibit,
  Figure,
  OpenQuestion,
  Remember,
  Since,
  Timeline,
} from './blocks';
import { Chart } from './chart';
import { Check } from './check';
import { type Citations, Cite, makeCitations } from './citations';
import { Lab } from './lab-link';
import { Predict } from './predict';
import { Term } from './term';

/**
 * A component with what its page knows already filled in, so that an author writes the rest. For components without
 * hooks: it is called, not mounted.
 */
function bind<Props, Known extends Partial<Props>>(
  component: (props: Props) => ReactNode,
  known: Known,
) {
  return (written: Omit<Props, keyof Known>) => component({ ...written, ...known } as Props);
}

/** Lines of a machine, which may be wider than the page: reachable by keyboard, so that they can be moved. */
function Listing(props: ComponentProps<'pre'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
  return <pre tabIndex={0} {...props} />;
}

function shared(course: Course, citations: Citations) {
  return {
    Cite: bind(Cite, { citations }),
    Term: bind(Term, { course }),
    Callout,
    Figure: bind(Figure, { citations }),
    Timeline: bind(Timeline, { citations }),
    Chart: bind(Chart, { citations }),
    Predict: bind(Predict, { citations }),
    Lab: bind(Lab, { course }),
    Exhibit: bind(Exhibit, { citations }),
    Disputed,
    Since,
    Remember,
    OpenQuestion,
    pre: Listing,
  };
}

/**
 * What a lesson's compiled body may use, bound to the lesson it stands in. Make it anew for each rendering, since
 * citations remember which of them came first.
 */
export function lessonComponents(course: Course, module: Module, lesson: Lesson) {
  return {
    ...shared(course, makeCitations(course, lesson.citations, { margin: true })),
    Check: bind(Check, { module, lesson }),
  };
}

/** What a teacher's guide may use: the same but for checks, with citations numbered by the guide's own list. */
export function guideComponents(course: Course, citationOrder: readonly string[]) {
  return shared(course, makeCitations(course, citationOrder));
}
