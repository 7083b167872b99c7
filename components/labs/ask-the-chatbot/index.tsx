/** `ask-the-chatbot`: a chat on one side, what stands around the model on the other. */
import { AuthorityScreen } from '@/components/labs/ask-the-chatbot/authority';
import { CitizenScreen } from '@/components/labs/ask-the-chatbot/citizen';
import type { LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/ask-the-chatbot/engine';
import type { Action, State } from '@/lib/labs/ask-the-chatbot/state';

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
