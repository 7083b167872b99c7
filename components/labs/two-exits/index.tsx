/** Two exits: who notices inside, and what an observer abroad can tell from routes. */
import type { LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/two-exits/engine';
import type { Action, State } from '@/lib/labs/two-exits/state';
import { AuthorityScreen } from './authority';
import { CitizenScreen } from './citizen';

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
