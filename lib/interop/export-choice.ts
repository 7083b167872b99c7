/** What a request for a file asks for: the shape, and whether names stand in it. */

export const gradebookShapes = ['plain', 'canvas', 'moodle'] as const;
export type GradebookShape = (typeof gradebookShapes)[number];

export interface ExportChoice {
  readonly shape: GradebookShape;
  readonly names: boolean;
}

/** Out of an address's query. Names are there unless `names=0`; an unknown shape is the plain one. */
export function readExportChoice(query: URLSearchParams): ExportChoice {
  const wanted = query.get('shape');
  return {
    shape: gradebookShapes.find((each) => each === wanted) ?? 'plain',
    names: query.get('names') !== '0',
  };
}
