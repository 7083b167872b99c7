/**
 * Authors type straight quotes; readers see curly ones, as in the interface. Done once, where content is read, so that a
 * lesson, a card, a lab and an item are set alike. Code, addresses and ids stay as they are.
 */
import type { Root } from 'mdast';
import { isJsx, isParent, type MdxNode } from '@/lib/course/mdx-tree';

/** What an opening quote stands after; `before` is the character in front of the text, '' at a paragraph's beginning. */
const OPENS_AFTER = /^$|[\s([{—–/“‘]/u;

/** The text with curly quotes and apostrophes. A second time changes nothing. */
export function typeset(text: string, before = ''): string {
  let last = before;
  let out = '';
  for (const character of text) {
    const set =
      character === '"'
        ? OPENS_AFTER.test(last)
          ? '“'
          : '”'
        : character === "'"
          ? OPENS_AFTER.test(last)
            ? '‘'
            : '’'
          : character;
    out += set;
    last = character === '"' || character === "'" ? set : character;
  }
  return out;
}

/** Fields that machines read. */
const AS_WRITTEN = new Set(['url', 'id', 'cite', 'citations', 'accept', 'match']);

/** The same data with its texts typeset: plain objects, lists and strings, as YAML and JSON give them. */
export function typesetData(data: unknown): unknown {
  if (typeof data === 'string') return typeset(data);
  if (Array.isArray(data)) return data.map(typesetData);
  if (
    typeof data !== 'object' ||
    data === null ||
    Object.getPrototypeOf(data) !== Object.prototype
  ) {
    return data;
  }
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      AS_WRITTEN.has(key) ? value : typesetData(value),
    ]),
  );
}

/** Remark plugin: typesets a lesson's words, and the words in the props of its components. */
export function remarkTypeset() {
  return (tree: Root) => {
    walk(tree, { last: '' });
  };
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

/** `state.last`: the character before, across the inline elements of one block. */
function walk(node: MdxNode, state: { last: string }): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    if (node.type === 'text') node.value = typeset(node.value, state.last);
    state.last = node.value.at(-1) ?? state.last;
    return;
  }
  if (isJsx(node)) typesetProps(node);
  if (!isParent(node)) return;
  for (const child of node.children as MdxNode[]) {
    walk(child, BLOCKS.has(child.type) ? { last: '' } : state);
  }
}

function typesetProps(node: Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>) {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || AS_WRITTEN.has(attribute.name)) continue;
    if (typeof attribute.value === 'string') attribute.value = typeset(attribute.value);
    else if (attribute.value) typesetLiterals(attribute.value.data?.estree);
  }
}

/** Strings inside an expression: `options={["It's blocked", …]}`. */
function typesetLiterals(node: unknown): void {
  if (Array.isArray(node)) for (const each of node) typesetLiterals(each);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && node.type === 'Literal' && 'value' in node) {
      const literal = node as { value: unknown; raw?: string };
      if (typeof literal.value === 'string') {
        literal.value = typeset(literal.value);
        literal.raw = JSON.stringify(literal.value);
      }
      return;
    }
    for (const value of Object.values(node)) typesetLiterals(value);
  }
}
