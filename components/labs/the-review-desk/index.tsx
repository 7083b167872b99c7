/** `the-review-desk`: those who write on one side, the desk that reads on the other. */
import { AuthorityScreen } from '@/components/labs/the-review-desk/authority';
import { CitizenScreen } from '@/components/labs/the-review-desk/citizen';
import type { LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/the-review-desk/engine';
import type { Action, State } from '@/lib/labs/the-review-desk/state';

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
