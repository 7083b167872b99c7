/** The two screens of `does-this-packet-pass`: who sends a first packet, and the filter that judges a copy of it. */
import { AuthorityScreen } from '@/components/labs/does-this-packet-pass/authority';
import { CitizenScreen } from '@/components/labs/does-this-packet-pass/citizen';
import type { LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/does-this-packet-pass/engine';
import type { Action, State } from '@/lib/labs/does-this-packet-pass/state';

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
