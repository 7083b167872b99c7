/** `is-this-restriction-lawful`: whom a measure hits on one side, what those who limit have to show on the other. */
import { AuthorityScreen } from '@/components/labs/is-this-restriction-lawful/authority';
import { CitizenScreen } from '@/components/labs/is-this-restriction-lawful/citizen';
import { Desk } from '@/components/labs/is-this-restriction-lawful/desk';
import type { LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/is-this-restriction-lawful/engine';
import type { Action, State } from '@/lib/labs/is-this-restriction-lawful/state';

export const view: LabView<State, Action> = {
  engine,
  CitizenScreen,
  AuthorityScreen,
  Controls: Desk,
  controlsFirst: ['sandbox'],
};
