/** Ids of headings: made from their words, the same in a lesson's HTML, in its contents and in links to it. */
import type { Heading, Root } from 'mdast';
import { withoutCitations } from '@/lib/course/cited-text';
import { isParent, type MdxNode } from '@/lib/course/mdx-tree';
import { typeset } from '@/lib/course/typeset';

/** Gives ids that are unique within one text: the second `How we know` is `how-we-know-2`. */
export function headingIds(): (heading: string) => string {
  const given = new Map<string, number>();
  return (heading) => {
    const slug =
      heading
        .normalize('NFKD')
        .replace(/[\u0300-\u036f'‘’]/g, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'section';
    const times = (given.get(slug) ?? 0) + 1;
    given.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  };
}

/** A heading's words, without marks. */
export function headingText(heading: Heading): string {
  return typeset(withoutCitations(plain(heading)).replace(/\s+/g, ' ').trim());
}

function plain(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return isParent(node) ? (node.children as MdxNode[]).map(plain).join('') : '';
}

/** Remark plugin: writes the ids into the HTML. */
export function remarkHeadingIds() {
  return (tree: Root) => {
    const idOf = headingIds();
    const visit = (node: MdxNode): void => {
      if (node.type === 'heading') {
        node.data = { ...node.data, hProperties: { id: idOf(headingText(node)) } };
      } else if (isParent(node)) for (const child of node.children as MdxNode[]) visit(child);
    };
    visit(tree);
  };
}
