/**
 * What stands in an MDX file. One walk over the tree finds all that the course and the checks want to know of a lesson or
 * a guide: citations in the order of writing, headings, paragraphs with their lines, components, links, pictures.
 */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { citedIn, withoutCitations } from '@/lib/course/cited-text';
import { lessonComponents } from '@/lib/course/components';
import { headingIds, headingText } from '@/lib/course/headings';
import { citedInData } from '@/lib/course/lesson-data';
import {
  attribute,
  identifierAttribute,
  importsOf,
  isJsx,
  isParent,
  type JsxElement,
  lineOf,
  type MdxNode,
  stringAttribute,
} from '@/lib/course/mdx-tree';
import type { Located, Place } from '@/lib/course/problem';
import { TextWithLines } from '@/lib/course/text-with-lines';
import type { YamlFile } from '@/lib/course/yaml-file';

/** A paragraph, list item, table row, caption …: what one citation covers. */
export interface Block {
  readonly kind: 'paragraph' | 'list item' | 'table row' | 'caption';
  readonly text: TextWithLines;
  readonly cited: boolean;
}

export interface Section {
  /** Null before the first heading. */
  readonly id: string | null;
  readonly title: string | null;
  readonly text: string;
}

export interface MdxDocument {
  readonly citations: readonly Located<string>[];
  readonly headings: readonly Located<{
    readonly depth: number;
    readonly id: string;
    readonly text: string;
  }>[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly components: readonly Located<JsxElement>[];
  readonly links: readonly Located<string>[];
  readonly images: readonly Located<{ readonly alt: string; readonly url: string }>[];
  readonly imports: readonly Located<{ readonly name: string | null; readonly from: string }>[];
  /** Words of prose: paragraphs and lists, without headings, tables, code, props and front matter. */
  readonly words: number;
}

interface Context {
  /** Its paragraphs ask or are covered by a citation outside them. */
  readonly exempt: boolean;
}

/** `data` holds the JSON files that the lesson imports, by local name. */
export function readDocument(
  file: string,
  tree: Root,
  data: ReadonlyMap<string, YamlFile>,
): MdxDocument {
  return new Walk(file, data).document(tree);
}

/** Every import of a tree, before anything else is known. */
export function importsIn(file: string, tree: Root): MdxDocument['imports'] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'mdxjsEsm' || !node.data?.estree) return [];
    const first = lineOf(node);
    return importsOf(node.data.estree).map((value) => {
      const before = node.value.slice(0, Math.max(0, node.value.indexOf(value.from)));
      return { value, at: { file, line: first + before.split('\n').length - 1 } };
    });
  });
}

class Walk {
  private readonly citations: Located<string>[] = [];
  private readonly headings: Located<{ depth: number; id: string; text: string }>[] = [];
  private readonly blocks: Block[] = [];
  private readonly sections: { id: string | null; title: string | null; text: string }[] = [
    { id: null, title: null, text: '' },
  ];
  private readonly components: Located<JsxElement>[] = [];
  private readonly links: Located<string>[] = [];
  private readonly images: Located<{ alt: string; url: string }>[] = [];
  private readonly idOf = headingIds();
  private words = 0;

  constructor(
    private readonly file: string,
    private readonly data: ReadonlyMap<string, YamlFile>,
  ) {}

  document(tree: Root): MdxDocument {
    this.flow(tree.children, { exempt: false });
    return {
      citations: this.citations,
      headings: this.headings,
      blocks: this.blocks,
      sections: this.sections
        .map((s) => ({ ...s, text: s.text.trim() }))
        .filter((s) => s.text !== '' || s.title !== null),
      components: this.components,
      links: this.links,
      images: this.images,
      imports: importsIn(this.file, tree),
      words: this.words,
    };
  }

  private at(node: MdxNode): Place {
    return { file: this.file, line: lineOf(node) };
  }

  /** Goes through children; those that form a line of text become one block, however they are nested. */
  private flow(children: readonly RootContent[], context: Context): void {
    let run: RootContent[] = [];
    const close = () => {
      if (run.length > 0) this.block('paragraph', run, context);
      run = [];
    };
    for (const child of children) {
      if (isInline(child)) run.push(child);
      else {
        close();
        this.visit(child, context);
      }
    }
    close();
  }

  private visit(node: RootContent, context: Context): void {
    switch (node.type) {
      case 'heading': {
        const text = headingText(node);
        const id = this.idOf(text);
        this.headings.push({ value: { depth: node.depth, id, text }, at: this.at(node) });
        this.inline(node.children, new TextWithLines());
        if (node.depth <= 2) this.sections.push({ id, title: text, text: '' });
        else this.say(text);
        break;
      }
      case 'paragraph':
        this.flow(node.children, context);
        break;
      case 'listItem': {
        const own = node.children.flatMap((child) => (child.type === 'paragraph' ? [child] : []));
        const rest = node.children.filter((child) => child.type !== 'paragraph');
        this.block(
          'list item',
          own.flatMap((p) => p.children),
          context,
        );
        this.flow(rest, context);
        break;
      }
      case 'tableRow':
        this.block('table row', node.children, context);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.component(node, context);
        break;
      // What holds no text for a reader (code, imports, expressions) has no children either.
      default:
        if (isParent(node)) this.flow(node.children as RootContent[], context);
    }
  }

  private block(kind: Block['kind'], children: readonly RootContent[], context: Context): void {
    const text = new TextWithLines();
    const before = this.citations.length;
    this.inline(children, text);
    const said = withoutCitations(text.full).replace(/\s+/g, ' ').trim();
    if (said === '') return;
    this.say(said);
    if (kind !== 'table row') this.words += countWords(said);
    this.blocks.push({ kind, text, cited: context.exempt || this.citations.length > before });
  }

  private say(text: string): void {
    const section = this.sections.at(-1);
    if (section) section.text += `${text}\n`;
  }

  private inline(children: readonly MdxNode[], into: TextWithLines): void {
    for (const child of children) {
      if (child.type === 'text') {
        into.add(child.value, lineOf(child));
        this.cite(citedIn(child.value), this.at(child));
      } else if (child.type === 'inlineCode') into.addCode(child.value, lineOf(child));
      else if (child.type === 'break') into.add(' ', lineOf(child));
      else if (child.type === 'image') {
        this.images.push({ value: { alt: child.alt ?? '', url: child.url }, at: this.at(child) });
      } else {
        if (child.type === 'link') this.links.push({ value: child.url, at: this.at(child) });
        if (isJsx(child)) this.note(child);
        if (isParent(child)) this.inline(child.children as MdxNode[], into);
        if (child.type === 'tableCell') into.add(' \u2014 ', lineOf(child));
      }
    }
  }

  private cite(ids: readonly string[], at: Place): void {
    for (const id of ids) this.citations.push({ value: id, at });
  }

  /** Notes a component and all that its props cite and say. */
  private note(element: JsxElement): void {
    const at = this.at(element);
    this.components.push({ value: element, at });
    const href = stringAttribute(element, 'href');
    if (href !== undefined) this.links.push({ value: href, at });
    if (element.name === 'img') {
      const alt = stringAttribute(element, 'alt') ?? '';
      this.images.push({ value: { alt, url: stringAttribute(element, 'src') ?? '' }, at });
    }
    for (const a of element.attributes) {
      if (a.type !== 'mdxJsxAttribute' || typeof a.value !== 'string') continue;
      const place = { file: this.file, line: lineOf(a, at.line) };
      this.cite(
        a.name === 'cite' ? a.value.split(/[\s,]+/).filter(Boolean) : citedIn(a.value),
        place,
      );
    }
    const cited = attribute(element, 'cite');
    if (typeof cited === 'object') {
      this.cite(
        [...cited.value.matchAll(/['"]([^'"]+)['"]/g)].map((m) => m[1] ?? ''),
        at,
      );
    }
    const data = this.data.get(identifierAttribute(element, 'data') ?? '');
    if (data) {
      for (const { id, path } of citedInData(data.data)) this.cite([id], data.at(path));
    }
  }

  private component(element: JsxElement, context: Context): void {
    const form = lessonComponents[element.name ?? ''];
    const before = this.citations.length;
    this.note(element);
    const prose = new TextWithLines();
    for (const a of element.attributes) {
      if (a.type !== 'mdxJsxAttribute' || typeof a.value !== 'string') continue;
      if (form?.prose?.includes(a.name))
        prose.add(`${a.value} \u2014 `, lineOf(a, lineOf(element)));
    }
    const captionAt = this.blocks.length;
    if (prose.full.trim() !== '') {
      this.say(withoutCitations(prose.full).replaceAll(' \u2014 ', ' '));
      const cited = context.exempt || this.citations.length > before;
      this.blocks.push({ kind: 'caption', text: prose, cited });
    }
    const covers = form?.sharesCitations === true && this.citations.length > before;
    const inside = { exempt: context.exempt || covers || form?.asks === true };
    this.flow(element.children, inside);
    // An exhibit is one document: what any part of it cites holds for its table and its caption too.
    if (element.name === 'Exhibit' && this.citations.length > before) {
      for (let i = captionAt; i < this.blocks.length; i++) {
        const block = this.blocks[i];
        if (block && block.kind !== 'paragraph') this.blocks[i] = { ...block, cited: true };
      }
    }
  }
}

/** Belongs to a line of text. A block component may stand in a line of its own inside a paragraph, and is none. */
function isInline(node: RootContent): node is PhrasingContent {
  switch (node.type) {
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'break':
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'mdxTextExpression':
      return true;
    case 'mdxJsxTextElement': {
      const form = lessonComponents[node.name ?? ''];
      return form === undefined || form.inline === true;
    }
    default:
      return false;
  }
}

/** Words as a reader counts them: runs of letters and digits, an apostrophe or hyphen inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
