/**
 * Where in a lab's screens an action is pressed. The screens are plain functions, so they can be drawn here with an `act`
 * that only notes what each button would do: tests then press the real one without knowing any lab's words.
 */
import { isValidElement, type ReactNode } from 'react';
import type { AnyLabView } from '@/components/labs/any-view';

export const labSides = ['citizen', 'authority', 'controls'] as const;
export type LabSide = (typeof labSides)[number];

/** The `index`th button, counted from 0, among all buttons of a side, and what it does. */
export interface LabButton {
  readonly side: LabSide;
  readonly index: number;
  readonly action: unknown;
}

interface ButtonProps {
  readonly onClick?: () => void;
  readonly children?: ReactNode;
}

/** Draws `node` down to its plain elements and calls `found` with the properties of each button, in the page's order. */
function eachButton(node: ReactNode, found: (props: ButtonProps) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) eachButton(child as ReactNode, found);
    return;
  }
  if (!isValidElement<ButtonProps>(node)) return;
  if (typeof node.type === 'function') {
    const draw = node.type as (props: ButtonProps) => ReactNode;
    eachButton(draw(node.props), found);
    return;
  }
  if (node.type === 'button') found(node.props);
  eachButton(node.props.children, found);
}

/** Every button of a lab in one state, those that are disabled too. Sound as long as no screen uses a hook. */
export function labButtons(view: AnyLabView, state: unknown): readonly LabButton[] {
  const buttons: LabButton[] = [];
  const screens = { citizen: view.CitizenScreen, authority: view.AuthorityScreen } as const;
  for (const side of labSides) {
    const draw = side === 'controls' ? view.Controls : screens[side];
    if (draw === undefined) continue;
    const did: unknown[] = [];
    let index = 0;
    const props = { state, t: (key: string) => key, act: (action: unknown) => did.push(action) };
    eachButton(draw(props), ({ onClick }) => {
      did.length = 0;
      onClick?.();
      buttons.push({ side, index, action: did[0] });
      index += 1;
    });
  }
  return buttons;
}

/** The button that does `action`; undefined if the lab offers none in this state. */
export function buttonFor(
  view: AnyLabView,
  state: unknown,
  action: unknown,
): LabButton | undefined {
  const same = (one: unknown) =>
    JSON.stringify(sorted(one)) === JSON.stringify(sorted(action)) && one !== undefined;
  return labButtons(view, state).find((button) => same(button.action));
}

/** Fields in one order, so that two spellings of an action are the same text. */
function sorted(action: unknown): unknown {
  return Object.entries(action ?? {}).sort(([a], [b]) => a.localeCompare(b));
}
