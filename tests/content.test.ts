/**
 * Golden cases of content:check. Every folder of tests/content is a small course that is wrong in one way: it holds only what
 * differs from `right`, and in `expected.txt` what the check must print. `npx vitest run tests/content.test.ts -u` writes
 * those files anew; read the difference before you keep it.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getMDXComponent } from 'mdx-bundler/client';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Bounds, Engines } from '@/lib/course/check';
import { lessonComponents } from '@/lib/course/components';
import { loadCourse } from '@/lib/course/load';
import { lessonsCiting, numberedCitations } from '@/lib/course/lookups';
import { formatProblem } from '@/lib/course/problem';
import { buildSearchIndex, readSearchIndex, searchIn } from '@/lib/course/search-index';

const cases = path.join(import.meta.dirname, 'content');
const names = (await readdir(cases, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The engine that the small courses' lab belongs to. */
const engines: Engines = {
  exits: {
    scenarios: [
      { id: 'one-exit', worked: ['close', 'open'] },
      { id: 'sandbox', worked: ['close'] },
    ],
  },
};

let temporary = '';
beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'content-'));
});
afterAll(() => rm(temporary, { recursive: true }));

async function load(name: string) {
  const folder = path.join(temporary, name, 'content');
  await cp(path.join(cases, 'right'), folder, { recursive: true });
  await cp(path.join(cases, name), folder, { recursive: true });
  const bounds: Bounds = parse(await readFile(path.join(folder, 'check.yaml'), 'utf8'));
  return loadCourse(folder, { bounds, engines });
}

describe('content:check', () => {
  it.each(names)('%s', async (name) => {
    const { problems } = await load(name);
    const printed = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
    await expect(printed).toMatchFileSnapshot(path.join(cases, name, 'expected.txt'));
    expect(problems.length > 0).toBe(name !== 'right');
  });

  it('gives the right course, frozen, numbered and compiled', async () => {
    const { course, code, problems } = await load('right');
    expect(problems).toEqual([]);
    const lesson = course?.modules.wires?.lessons[0];
    expect(lesson).toMatchObject({
      slug: 'the-way-out',
      headings: [{ id: 'who-is-cut-off', text: 'Who is cut off' }],
      citations: ['two-exits', 'old-cable'],
      checks: ['exits-count'],
      labs: [{ lab: 'exits', scenario: 'one-exit' }],
      terms: ['carrier'],
    });
    expect(Object.isFrozen(lesson?.citations)).toBe(true);
    expect([...code.keys()].sort()).toEqual(['guides/wires', 'lessons/wires/the-way-out']);
  });

  it('is searched by section, and says where each source is cited', async () => {
    const { course, sections } = await load('right');
    if (course === null) throw new Error('no course');
    const index = readSearchIndex(buildSearchIndex(course, sections));
    expect(searchIn(index, 'cable laid', 1)).toMatchObject([
      {
        kind: 'lesson',
        section: 'Who is cut off',
        href: '/en/learn/wires/the-way-out#who-is-cut-off',
      },
    ]);
    expect(searchIn(index, 'carrier', 9).map((r) => r.kind)).toContain('term');
    expect(searchIn(index, '  ', 9)).toEqual([]);
    const [lesson] = lessonsCiting(course, 'gazette-2019-cable');
    expect(lesson?.slug).toBe('the-way-out');
    expect(numberedCitations(course, { citations: ['two-exits', 'old-cable'] })).toMatchObject([
      { n: 1, caveats: [{ kind: 'unchecked' }] },
      {
        n: 2,
        caveats: [
          { kind: 'low-confidence' },
          { kind: 'second-hand', text: 'Read in a summary by another paper.' },
        ],
      },
    ]);
  });

  it('evaluates to a page with marks, headings and tables', async () => {
    const { code } = await load('right');
    const Lesson = getMDXComponent(code.get('lessons/wires/the-way-out') ?? '');
    const components = Object.fromEntries(
      [...Object.keys(lessonComponents), 'Cite'].map((name) => [
        name,
        ({ id, n, children }: { id?: string; n?: number; children?: ReactNode }) =>
          createElement('i', { title: [name, id, n].filter(Boolean).join(' ') }, children),
      ]),
    );
    const html = renderToStaticMarkup(createElement(Lesson, { components }));
    expect(html).toContain('<h2 id="who-is-cut-off">Who is cut off</h2>');
    expect(html).toContain('two carriers\u202f<i title="Cite two-exits 1"></i>.');
    expect(html).toContain('<td>2019\u202f<i title="Cite old-cable 2"></i></td><td>a cable</td>');
    expect(html).toContain('<path d="M0 5h40" stroke="currentColor"></path>');
  });
});
