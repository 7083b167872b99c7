/**
 * Tables in lessons: the pipe tables of GitHub's Markdown, as a step over the tree.
 *
 *     | Network | Who is on it |
 *     |---------|--------------|
 *     | …       | …            |
 *
 * Only tables are taken from that dialect, so that a lesson's Markdown stays the small language that CONTRIBUTING.md
 * describes: no footnotes, no strike-through, no addresses that turn into links by themselves.
 */
import type { Paragraph, PhrasingContent, Root, Table, TableCell, TableRow, Text } from 'mdast';
import { isParent, type MdxNode } from '@/lib/course/mdx-tree';

const delimiterRow = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/;

/** Remark plugin: turns every paragraph that is written as a table into one. */
export function remarkTables() {
  return (tree: Root) => replaceTables(tree);
}

function replaceTables(node: MdxNode): void {
  if (!isParent(node)) return;
  const children = node.children as MdxNode[];
  children.forEach((child, i) => {
    const table = child.type === 'paragraph' ? asTable(child) : null;
    if (table !== null) children[i] = table;
    else replaceTables(child);
  });
}

function asTable(paragraph: Paragraph): Table | null {
  const lines = splitLines(paragraph.children);
  const [head, rule] = lines;
  if (head === undefined || rule === undefined) return null;
  const first = head[0];
  const only = rule.length === 1 ? rule[0] : undefined;
  if (first?.type !== 'text' || !first.value.startsWith('|')) return null;
  if (only?.type !== 'text' || !delimiterRow.test(only.value.trim())) return null;
  const startLine = paragraph.position?.start.line ?? 1;
  const rows = lines
    .filter((_, i) => i !== 1)
    .map((line, i): TableRow => {
      const at = { line: startLine + (i === 0 ? 0 : i + 1), column: 1 };
      const position = { start: at, end: at };
      const children = splitCells(line).map(
        (cell): TableCell => ({ type: 'tableCell', children: cell, position }),
      );
      return { type: 'tableRow', children, position };
    });
  return { type: 'table', align: aligns(only.value), children: rows, position: paragraph.position };
}

function aligns(rule: string): ('left' | 'right' | 'center' | null)[] {
  return rule
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .map((cell) => {
      if (cell.startsWith(':') && cell.endsWith(':')) return 'center';
      if (cell.endsWith(':')) return 'right';
      return cell.startsWith(':') ? 'left' : null;
    });
}

/** Splits inline content where its texts hold `separator`; everything that is no text stays whole. */
function split(children: readonly PhrasingContent[], separator: string): PhrasingContent[][] {
  const groups: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      groups.at(-1)?.push(child);
      continue;
    }
    child.value.split(separator).forEach((value, i) => {
      if (i > 0) groups.push([]);
      const position = separator === '\n' ? below(child, i) : child.position;
      const piece: Text = { type: 'text', value, position };
      if (value !== '') groups.at(-1)?.push(piece);
    });
  }
  return groups;
}

/** The place of a text's `lines`-th line, so that a cell's problems are said on its own row. */
function below(node: Text, lines: number): Text['position'] {
  if (node.position === undefined || lines === 0) return node.position;
  const at = { line: node.position.start.line + lines, column: 1 };
  return { start: at, end: at };
}

const splitLines = (children: readonly PhrasingContent[]) => split(children, '\n');

function splitCells(line: readonly PhrasingContent[]): PhrasingContent[][] {
  const cells = split(line, '|').map(trimCell);
  // The pipes at both ends of a row divide nothing.
  if (cells[0]?.length === 0) cells.shift();
  if (cells.at(-1)?.length === 0) cells.pop();
  return cells;
}

function trimCell(cell: readonly PhrasingContent[]): PhrasingContent[] {
  return cell
    .map((child, i): PhrasingContent => {
      if (child.type !== 'text') return child;
      let { value } = child;
      if (i === 0) value = value.trimStart();
      if (i === cell.length - 1) value = value.trimEnd();
      return { ...child, value };
    })
    .filter((child) => child.type !== 'text' || child.value !== '');
}
