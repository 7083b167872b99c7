/** `the-takedown-desk`: people there and elsewhere on one side, the company’s desk on the other. */
import { CompanyDesk, People } from '@/components/labs/the-takedown-desk/desk';
import { Lookers, Policies } from '@/components/labs/the-takedown-desk/years';
import type { LabScreenProps, LabView } from '@/components/labs/types';
import { engine } from '@/lib/labs/the-takedown-desk/engine';
import type { Action, State } from '@/lib/labs/the-takedown-desk/state';

type Props = LabScreenProps<State, Action>;

function CitizenScreen(props: Props) {
  return props.state.scenario === 'sandbox' ? <Lookers {...props} /> : <People {...props} />;
}

function AuthorityScreen(props: Props) {
  return props.state.scenario === 'sandbox' ? <Policies {...props} /> : <CompanyDesk {...props} />;
}

export const view: LabView<State, Action> = { engine, CitizenScreen, AuthorityScreen };
