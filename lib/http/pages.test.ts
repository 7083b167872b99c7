import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { nextFolder } from '@/tests/support/next-folder';
import { inlineScriptHashes } from './csp';
import { packPages, readPages } from './pages';

const made: string[] = [];
const built = (pages: Parameters<typeof nextFolder>[0]) => {
  const folders = nextFolder(pages);
  made.push(folders.folder);
  return folders;
};
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('prerendered pages', () => {
  it('come out of the pack as they went in, in three encodings', () => {
    const html = `<html lang="en"><p>북한 — a wall</p><script>one()</script></html>`;
    const { nextDir, packDir } = built({
      '/': { html: '<p>index</p>' },
      '/en': { html },
      '/en/learn/north-korea': { html: '<p>module</p>' },
    });
    const packed = packPages(nextDir, packDir);
    const { byPath } = readPages(packDir);
    expect([...byPath.keys()].sort()).toEqual(['/', '/en', '/en/learn/north-korea']);
    const page = byPath.get('/en');
    if (!page) throw new Error('The page is missing.');
    expect(page.bodies.identity.toString('utf8')).toBe(html);
    expect(brotliDecompressSync(page.bodies.br).toString('utf8')).toBe(html);
    expect(gunzipSync(page.bodies.gzip).toString('utf8')).toBe(html);
    expect(page.scriptHashes).toEqual(inlineScriptHashes(html));
    expect(page.etag).toMatch(/^"[\w-]{22}"$/);
    expect(packed.pages).toBe(3);
    expect(packed.bytes).toBe([...byPath.values()].reduce((sum, p) => sum + p.bodies.br.length, 0));
  });

  it('have an ETag that changes with the page, and only with it', () => {
    const etags = (html: string) => {
      const { nextDir, packDir } = built({ '/en': { html }, '/en/same': { html: 'same' } });
      packPages(nextDir, packDir);
      const { byPath } = readPages(packDir);
      return [byPath.get('/en')?.etag, byPath.get('/en/same')?.etag];
    };
    const [before, sameBefore] = etags('one');
    const [after, sameAfter] = etags('two');
    expect(before).not.toBe(after);
    expect(sameBefore).toBe(sameAfter);
  });

  it("leave out route handlers and redirects, and keep only the hashes of Next's error pages", () => {
    const error = '<script>not_found()</script>';
    const { nextDir, packDir } = built({
      '/en': { html: 'page' },
      '/favicon.ico': { html: '', page: false },
      '/en/old': { html: 'redirecting', status: 307 },
      '/_not-found': { html: error, status: 404 },
      '/_global-error': { html: '<script>broken()</script>', status: 500 },
    });
    packPages(nextDir, packDir);
    const pages = readPages(packDir);
    expect([...pages.byPath.keys()]).toEqual(['/en']);
    expect(pages.errorPageHashes).toEqual(inlineScriptHashes(`${error}<script>broken()</script>`));
  });

  it('leave nothing of an older pack behind', () => {
    const { nextDir, packDir } = built({ '/en': { html: 'page' } });
    mkdirSync(packDir);
    writeFileSync(join(packDir, 'withdrawn.html'), 'old');
    packPages(nextDir, packDir);
    expect(() => rmSync(join(packDir, 'withdrawn.html'))).toThrow();
  });
});
