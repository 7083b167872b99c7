/**
 * What a class has a reason to see of a learner, besides what was handed in for its assignments: the checks and lesson
 * marks of modules of which something is assigned to them. The same rule decides about a single attempt in
 * lib/store/standing.
 */

interface Assigned {
  readonly id: string;
  readonly module: string | null;
  readonly toAll: 0 | 1;
  readonly archivedAt: number | null;
}

/** `includedIn`: ids of the assignments that are this learner's though they are not for all. */
export function modulesInSight(
  assignments: readonly Assigned[],
  includedIn: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    assignments
      .filter((row) => row.archivedAt === null && (row.toAll === 1 || includedIn.has(row.id)))
      .flatMap((row) => row.module ?? []),
  );
}
