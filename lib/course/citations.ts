/**
 * Remark plugin: `[@fact-id]` in a text becomes `<Cite id="fact-id" n={3} />`.
 *
 * Numbers are given by whoever walked the whole lesson, data files and captions included, so that the mark in a chart, in
 * a caption and in a sentence is the same for the same fact. Marks in string props (`caption="… [@fact-id]"`) stay as they
 * are: the components split those texts themselves, with the same numbers.
 */
import type { Program } from 'estree';
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { splitCitations } from '@/lib/course/cited-text';
import { isParent, type MdxNode } from '@/lib/course/mdx-tree';

export interface CitationOptions {
  /** Fact id → number of its mark. A fact that isn't in it keeps its mark as text; the check has named it. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The plugin. */
export function remarkCitations({ numbers }: CitationOptions) {
  return (tree: Root) => rewrite(tree, numbers);
}

function rewrite(node: MdxNode, numbers: ReadonlyMap<string, number>): void {
  if (!isParent(node)) return;
  const children = (node.children as MdxNode[]).flatMap((child): MdxNode[] => {
    if (child.type === 'text') return splitText(child.value, numbers);
    rewrite(child, numbers);
    return [child];
  });
  (node as { children: MdxNode[] }).children = children;
}

function splitText(value: string, numbers: ReadonlyMap<string, number>): PhrasingContent[] {
  let afterCite = false;
  return splitCitations(value).map((part): PhrasingContent => {
    if ('text' in part) {
      afterCite = false;
      return { type: 'text', value: part.text };
    }
    const n = numbers.get(part.cite);
    if (n === undefined) return { type: 'text', value: `[@${part.cite}]` };
    const beside = afterCite;
    afterCite = true;
    return cite(part.cite, n, beside);
  });
}

/** `beside`: another mark stands right before it, so that it needs room to be hit. CSS alone can't tell. */
function cite(id: string, n: number, beside: boolean): MdxJsxTextElement {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: { type: 'Literal', value: n, raw: `${n}` } }],
  };
  return {
    type: 'mdxJsxTextElement',
    name: 'Cite',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'id', value: id },
      {
        type: 'mdxJsxAttribute',
        name: 'n',
        value: { type: 'mdxJsxAttributeValueExpression', value: `${n}`, data: { estree } },
      },
      ...(beside ? [{ type: 'mdxJsxAttribute' as const, name: 'beside', value: null }] : []),
    ],
    children: [],
  };
}
