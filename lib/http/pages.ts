/**
 * Prerendered pages. The build packs them (`packPages`): HTML, brotli and gzip side by side, with an ETag and the hashes
 * of their inline scripts. The front reads the pack into memory once (`readPages`) and answers from there.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { inlineScriptHashes } from './csp';

interface PackedPage {
  path: string;
  file: string;
  etag: string;
  scriptHashes: string[];
}

export interface Page {
  etag: string;
  scriptHashes: readonly string[];
  bodies: { identity: Buffer; br: Buffer; gzip: Buffer };
}

export interface Pages {
  byPath: ReadonlyMap<string, Page>;
  /** Script hashes of Next's own prerendered error pages, which it serves under other addresses. */
  errorPageHashes: readonly string[];
}

const ERROR_PAGES = ['/_not-found', '/_global-error'];

/** Packs what `next build` left in `nextDir` into `packDir`. Returns how many pages and bytes (brotli). */
export function packPages(nextDir: string, packDir: string): { pages: number; bytes: number } {
  const manifest = JSON.parse(readFileSync(join(nextDir, 'prerender-manifest.json'), 'utf8')) as {
    routes: Record<string, { dataRoute: string | null; initialStatus?: number }>;
  };
  rmSync(packDir, { recursive: true, force: true });
  mkdirSync(packDir, { recursive: true });
  const packed: PackedPage[] = [];
  let bytes = 0;
  for (const [path, route] of Object.entries(manifest.routes)) {
    if (route.dataRoute === null) continue;
    // A prerendered redirect is no page: Next answers with its status and address.
    if ((route.initialStatus ?? 200) !== 200 && !ERROR_PAGES.includes(path)) continue;
    const html = readFileSync(
      join(nextDir, 'server/app', `${path === '/' ? '/index' : path}.html`),
    );
    const digest = createHash('sha256').update(html).digest('base64url').slice(0, 22);
    const br = brotliCompressSync(html, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
      },
    });
    writeFileSync(join(packDir, `${digest}.html`), html);
    writeFileSync(join(packDir, `${digest}.br`), br);
    writeFileSync(join(packDir, `${digest}.gz`), gzipSync(html, { level: 9 }));
    bytes += br.length;
    packed.push({
      path,
      file: digest,
      etag: `"${digest}"`,
      scriptHashes: inlineScriptHashes(html.toString('utf8')),
    });
  }
  writeFileSync(join(packDir, 'pages.json'), JSON.stringify(packed));
  return { pages: packed.length, bytes };
}

export function readPages(packDir: string): Pages {
  const packed = JSON.parse(readFileSync(join(packDir, 'pages.json'), 'utf8')) as PackedPage[];
  const byPath = new Map<string, Page>();
  const errorPageHashes: string[] = [];
  for (const page of packed) {
    if (ERROR_PAGES.includes(page.path)) {
      errorPageHashes.push(...page.scriptHashes);
      continue;
    }
    const body = (ending: string) => readFileSync(join(packDir, `${page.file}.${ending}`));
    byPath.set(page.path, {
      etag: page.etag,
      scriptHashes: page.scriptHashes,
      bodies: { identity: body('html'), br: body('br'), gzip: body('gz') },
    });
  }
  return { byPath, errorPageHashes };
}
