/** A `.next` folder as `next build` leaves it, as far as the packing of pages looks at it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface BuiltPage {
  html: string;
  status?: number;
  /** False for a route handler, which leaves no page. */
  page?: boolean;
}

/** Writes the pages by their paths into a fresh temporary folder; returns its `.next` and a place for the pack. */
export function nextFolder(pages: Record<string, BuiltPage>): {
  folder: string;
  nextDir: string;
  packDir: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'walls-pages-'));
  const nextDir = join(folder, '.next');
  const routes: Record<string, object> = {};
  for (const [path, { html, status, page = true }] of Object.entries(pages)) {
    routes[path] = { dataRoute: page ? `${path}.rsc` : null, initialStatus: status };
    if (!page) continue;
    const file = join(nextDir, 'server/app', `${path === '/' ? '/index' : path}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  mkdirSync(nextDir, { recursive: true });
  writeFileSync(join(nextDir, 'prerender-manifest.json'), JSON.stringify({ version: 4, routes }));
  return { folder, nextDir, packDir: join(folder, 'pages') };
}
