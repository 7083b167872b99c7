/**
 * Golden cases of content:check. Every folder of tests/content is a small course that is wrong in one way: it holds only what
 * differs from `right`, and in `expected.txt` what the check must print. `npx vitest run tests/content.test.ts -u` writes
 * those files anew; read the difference before you keep it.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Bounds, Engines } from '@/lib/course/check';
import { loadCourse } from '@/lib/course/load';
import { formatProblem } from '@/lib/course/problem';

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
    const lesson = course?.modules['wires']?.lessons[0];
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
});
