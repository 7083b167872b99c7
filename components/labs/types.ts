/** What a lab's views get. They render on the server too (worked form), so they hold no state of their own and read no browser object. */
import type { ReactNode } from 'react';
import type { LabEngine } from '@/lib/labs/types';

/** A message of the lab's `strings`, formatted. */
export type LabTranslate = (key: string, values?: Record<string, string | number>) => string;

export interface LabScreenProps<State, Action> {
  readonly state: State;
  readonly t: LabTranslate;
  /** Absent in the worked form: show controls only where it is there. */
  readonly act?: (action: Action) => void;
}

export interface LabView<State, Action> {
  readonly engine: LabEngine<State, Action>;
  readonly CitizenScreen: (props: LabScreenProps<State, Action>) => ReactNode;
  readonly AuthorityScreen: (props: LabScreenProps<State, Action>) => ReactNode;
  /** Knobs that belong to neither screen (time, settings of the sandbox); may be absent. */
  readonly Controls?: (props: LabScreenProps<State, Action>) => ReactNode;
  /** Ids of the scenarios in which the knobs are what one plays with, and so stand above the screens. */
  readonly controlsFirst?: readonly string[];
}
