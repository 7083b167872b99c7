/** `two-accounts-one-chat`: what people see on one side, what lies between them on the other. */
import { Phones, Server } from '@/components/labs/two-accounts-one-chat/chat';
import { HiddenServer, Testers } from '@/components/labs/two-accounts-one-chat/finding';
import { Groups, Index } from '@/components/labs/two-accounts-one-chat/images';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/two-accounts-one-chat/engine';
import type { Action, State } from '@/lib/labs/two-accounts-one-chat/state';

type Props = LabScreenProps<State, Action>;

function CitizenScreen(props: Props) {
  if (props.state.scenario === 'one-part-missing') return <Phones {...props} />;
  if (props.state.scenario === 'find-the-rule') return <Testers {...props} />;
  return <Groups {...props} />;
}

function AuthorityScreen(props: Props) {
  if (props.state.scenario === 'one-part-missing') return <Server {...props} />;
  if (props.state.scenario === 'find-the-rule') return <HiddenServer {...props} />;
  return <Index {...props} />;
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
