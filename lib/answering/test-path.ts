/** Where a sitting is gone on with: a module's test page, opened for its assignment where it has one. */
export function testPath(
  locale: string,
  of: { readonly module: string; readonly assignmentId: string | null },
): string {
  const query = of.assignmentId === null ? '' : `?for=${of.assignmentId}`;
  return `/${locale}/learn/${of.module}/test${query}`;
}
