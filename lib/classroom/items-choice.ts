/** What the items page can be asked about, and what it shows unasked. */

interface Assigned {
  readonly id: string;
  readonly kind: 'module' | 'lesson' | 'lab' | 'test';
  readonly module: string | null;
  readonly dueAt: number | null;
}

export interface ItemsChoice<A extends Assigned = Assigned> {
  /** What stands in the address: `checks:MODULE` or `test:ASSIGNMENT`. */
  readonly value: string;
  readonly kind: 'checks' | 'test';
  readonly module: string;
  /** Null for checks. */
  readonly assignment: A | null;
}

/** The checks of each module of which something is assigned, then each test, the latest due first. */
export function itemsChoices<A extends Assigned>(
  assignments: readonly A[],
): readonly ItemsChoice<A>[] {
  const modules = [...new Set(assignments.flatMap(({ module }) => module ?? []))];
  const tests = assignments
    .filter((each) => each.kind === 'test' || each.kind === 'module')
    .sort((a, b) => (b.dueAt ?? Infinity) - (a.dueAt ?? Infinity));
  return [
    ...modules.map(
      (module): ItemsChoice<A> => ({
        value: `checks:${module}`,
        kind: 'checks',
        module,
        assignment: null,
      }),
    ),
    ...tests.flatMap((assignment): ItemsChoice<A>[] =>
      assignment.module === null
        ? []
        : [{ value: `test:${assignment.id}`, kind: 'test', module: assignment.module, assignment }],
    ),
  ];
}

/** The one that was asked for; else the checks of the module that was due last, or of the first. Null where there is none. */
export function chosenItems<A extends Assigned>(
  choices: readonly ItemsChoice<A>[],
  asked: string | undefined,
  assignments: readonly A[],
  now: number,
): ItemsChoice<A> | null {
  const known = choices.find((each) => each.value === asked);
  if (known) return known;
  const lately = assignments
    .filter((each) => each.dueAt !== null && each.dueAt <= now && each.module !== null)
    .at(-1);
  return choices.find((each) => each.module === lately?.module) ?? choices[0] ?? null;
}
