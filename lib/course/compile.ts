/**
 * The one place where MDX becomes code. What comes out is a script that `getMDXComponent` (mdx-bundler/client) evaluates in a
 * server component, with React handed in; it holds the lesson and every file that it imports.
 *
 * Compiled code is kept under a key made of all that went in: the text, its imports, the numbers of its citations, the
 * plugins below and the packages that compile. Change `pluginsVersion` with any plugin.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleMDX } from 'mdx-bundler';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { remarkCitations } from '@/lib/course/citations';
import { citationNumbers, inOrder } from '@/lib/course/cited-text';
import { disk, type Files } from '@/lib/course/files';
import { remarkHeadingIds } from '@/lib/course/headings';
import { error } from '@/lib/course/problem';
import { queue } from '@/lib/course/queue';
import type { MdxFile } from '@/lib/course/read-lesson';
import { gfmOptions } from '@/lib/course/mdx-tree';
import type { Problem } from '@/lib/course/types';
import { remarkTypeset, typesetData } from '@/lib/course/typeset';

const pluginsVersion = 4;

export interface Compiled {
  /** Hash of all that went in. */
  readonly hash: string;
  /** Null if it couldn't be compiled. */
  readonly code: string | null;
  readonly problems: readonly Problem[];
}

export interface CompileOptions {
  /** Folder of the cache; null compiles anew. */
  readonly cache: string | null;
  readonly files?: Files;
}

/** Two compiles keep two cores busy; more only pile up in memory. */
const compiles = queue(2);

/** Compiles a lesson or guide, or takes it from the cache. Errors of the bundler come back as problems. */
export async function compileMdx(
  mdx: MdxFile<unknown>,
  { cache, files = disk }: CompileOptions,
): Promise<Compiled> {
  const hash = hashOf(mdx);
  if (!mdx.importsRead) return { hash, code: null, problems: [] };
  const kept = cache === null ? null : path.join(cache, `${hash}.js`);
  const code = kept === null ? null : await files.read(kept);
  if (code !== null) return { hash, code, problems: [] };
  return compiles(async () => {
    const compiled = await bundle(mdx, hash);
    if (kept !== null && compiled.code !== null) await files.write(kept, compiled.code);
    return compiled;
  });
}

/** The data beside a lesson, its texts typeset like the lesson's own. */
const typesetJson: Plugin = {
  name: 'typeset-json',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path: file }) => ({
      contents: JSON.stringify(typesetData(JSON.parse(await readFile(file, 'utf8')))),
      loader: 'json',
    }));
  },
};

async function bundle(mdx: MdxFile<unknown>, hash: string): Promise<Compiled> {
  const numbers = citationNumbers(inOrder(mdx.document.citations.map((c) => c.value)));
  try {
    const { code } = await bundleMDX({
      source: mdx.source,
      cwd: path.dirname(mdx.path),
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [
          remarkFrontmatter,
          [remarkGfm, gfmOptions],
          remarkHeadingIds,
          remarkTypeset,
          [remarkCitations, { numbers }],
        ],
      }),
      esbuildOptions: (options) => ({
        ...options,
        plugins: [typesetJson, ...(options.plugins ?? [])],
        // Whatever mode the caller runs in: lessons are evaluated with React's production runtime, which has no jsxDEV.
        jsxDev: false,
        define: { ...options.define, 'process.env.NODE_ENV': '"production"' },
        // Next rewrites the project's tsconfig for its own compiler.
        tsconfigRaw: {},
        logLevel: 'silent',
      }),
    });
    return { hash, code, problems: [] };
  } catch (thrown) {
    return { hash, code: null, problems: bundleProblems(mdx, thrown) };
  }
}

interface BundleMessage {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number } | null;
}

function bundleProblems(mdx: MdxFile<unknown>, thrown: unknown): Problem[] {
  const messages: readonly BundleMessage[] =
    thrown instanceof Error && 'errors' in thrown && Array.isArray(thrown.errors)
      ? thrown.errors
      : [{ text: thrown instanceof Error ? thrown.message : String(thrown), location: null }];
  return messages.map(({ text, location }) => {
    const own = location === null || location.file.includes('_mdx_bundler_entry_point');
    const file = own ? mdx.file : path.posix.join(path.posix.dirname(mdx.file), location.file);
    return error(
      'bad-mdx',
      { file, line: location?.line ?? 1 },
      `It can't be compiled: ${text.replace(/\s+/g, ' ').replace(/\.$/, '')}`,
      'Mend the tag, expression or import that it names',
    );
  });
}

function hashOf(mdx: MdxFile<unknown>): string {
  const hash = createHash('sha256');
  const add = (...parts: string[]) => {
    for (const part of parts) hash.update(`${part.length}:${part}`);
  };
  add(String(pluginsVersion), ...versions(), mdx.source);
  const folder = path.dirname(mdx.path);
  for (const [file, content] of [...mdx.imported].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    add(path.relative(folder, file), content);
  }
  return hash.digest('hex').slice(0, 32);
}

let foundVersions: readonly string[] | null = null;

/** The versions of the packages whose output is kept. */
function versions(): readonly string[] {
  if (foundVersions !== null) return foundVersions;
  const require = createRequire(import.meta.url);
  foundVersions = ['mdx-bundler', 'esbuild', '@mdx-js/esbuild', '@mdx-js/mdx', 'remark-gfm'].map(
    (name) => {
      const folder = path.dirname(require.resolve('mdx-bundler/package.json'));
      try {
        const data: unknown = require(path.join(folder, '..', name, 'package.json'));
        return `${name}@${(data as { version: string }).version}`;
      } catch {
        return name;
      }
    },
  );
  return foundVersions;
}
