/** Profits that can't leave: an owner's desk, and the ministry that holds what the shares don't give. */
import type { LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/profits-that-cant-leave/engine';
import type { Action, State } from '@/lib/labs/profits-that-cant-leave/state';
import { AuthorityScreen } from './authority';
import { CitizenScreen } from './citizen';

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
