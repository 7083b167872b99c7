/** The tree that an MDX text is parsed to, and the few ways in which the course looks into it. */
import type { Program } from 'estree';
import type { Nodes, Parents, Root } from 'mdast';
import type {
  MdxJsxAttributeValueExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm, { type Options as GfmOptions } from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { error } from '@/lib/course/problem';
import type { Problem } from '@/lib/course/types';

export type MdxNode = Nodes;
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isParent(node: MdxNode): node is Parents {
  return 'children' in node;
}

export function isJsx(node: MdxNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function lineOf(
  node: { readonly position?: { readonly start: { readonly line: number } } | undefined },
  otherwise = 1,
): number {
  return node.position?.start.line ?? otherwise;
}

/** An element's attribute of that name: its string, its expression, true for a bare name, undefined if it isn't there. */
export function attribute(
  element: JsxElement,
  name: string,
): string | true | MdxJsxAttributeValueExpression | undefined {
  for (const a of element.attributes) {
    if (a.type === 'mdxJsxAttribute' && a.name === name) return a.value ?? true;
  }
  return undefined;
}

/** The attribute as a string, if it is written as one. */
export function stringAttribute(element: JsxElement, name: string): string | undefined {
  const value = attribute(element, name);
  return typeof value === 'string' ? value : undefined;
}

/** The name in `name={identifier}`, if that is what the attribute holds. */
export function identifierAttribute(element: JsxElement, name: string): string | undefined {
  const value = attribute(element, name);
  if (typeof value !== 'object') return undefined;
  return /^[A-Za-z_$][\w$]*$/.test(value.value.trim()) ? value.value.trim() : undefined;
}

/** What is written in `import name from './file'` lines: local name → path. */
export function importsOf(program: Program): { name: string | null; from: string }[] {
  return program.body.flatMap((statement): { name: string | null; from: string }[] => {
    if (statement.type !== 'ImportDeclaration') return [];
    const from = String(statement.source.value);
    const names = statement.specifiers.map((s) => s.local.name);
    return names.length === 0 ? [{ name: null, from }] : names.map((name) => ({ name, from }));
  });
}

/** Tables come from GitHub's dialect; `~` stays a sign for 'about' there. */
export const gfmOptions: GfmOptions = { singleTilde: false };

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, gfmOptions)
  .use(remarkMdx)
  .freeze();

/** What the parser throws: a message with its place. */
function isSyntaxMessage(thrown: unknown): thrown is Error & { reason: string; line?: number } {
  return thrown instanceof Error && 'reason' in thrown && typeof thrown.reason === 'string';
}

/** Parses an MDX text. A text that isn't MDX gives `tree: null` and the place where reading stopped. */
export function parseMdx(
  file: string,
  content: string,
): { tree: Root | null; problems: Problem[] } {
  try {
    return { tree: parser.parse(content), problems: [] };
  } catch (thrown) {
    if (!isSyntaxMessage(thrown)) throw thrown;
    return {
      tree: null,
      problems: [
        error(
          'bad-mdx',
          { file, line: thrown.line ?? 1 },
          `MDX can't be read: ${thrown.reason.replace(/\s+/g, ' ').replace(/\.$/, '')}`,
          'Close every tag, and write no bare < or { in a sentence',
        ),
      ],
    };
  }
}
