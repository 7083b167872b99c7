/** The stop: a phone in the street, and a street that holds back. */
import type { LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/the-stop/engine';
import type { Action, State } from '@/lib/labs/the-stop/state';
import { AuthorityScreen } from './authority';
import { CitizenScreen } from './citizen';

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
