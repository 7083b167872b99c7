/** The front on a real server at a port of its own, with a stand-in for Next that says what reached it. */
import { rmSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as send,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nextFolder } from '@/tests/support/next-folder';
import { inlineScriptHashes } from './csp';
import { createFront, type FrontOptions } from './front';
import { type Pages, packPages, readPages } from './pages';

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const LESSON = '<html lang="en"><p>A wall</p><script>lesson()</script></html>';
const NOT_FOUND = '<html lang="en"><p>Nothing is here</p><script>missing()</script></html>';
let pages: Pages;
let folder = '';
const servers: Server[] = [];

beforeAll(() => {
  const made = nextFolder({
    '/en': { html: 'home' },
    '/en/learn/walls/a-wall': { html: LESSON },
    '/en/status/not-found': { html: NOT_FOUND },
    '/_not-found': { html: '<script>next()</script>', status: 404 },
  });
  folder = made.folder;
  packPages(made.nextDir, made.packDir);
  pages = readPages(made.packDir);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(servers.splice(0).map((s) => new Promise((resolve) => s.close(resolve))));
});

/** What reached Next. */
interface Seen {
  url: string | undefined;
  headers: IncomingHttpHeaders;
}

async function start(
  other: Partial<FrontOptions> = {},
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_, r) =>
    r.end('from next'),
) {
  const seen: Seen[] = [];
  const front = createFront({
    pages,
    next: async (request, response) => {
      seen.push({ url: request.url, headers: { ...request.headers } });
      answer(request, response);
    },
    locales: ['en', 'ko'],
    defaultLocale: 'en',
    secret: 'secret',
    publicUrl: null,
    tls: false,
    trustedProxies: 0,
    leaveUrl: 'https://elsewhere.example/',
    ...other,
  });
  const server = createServer((request, response) => {
    front(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
    body?: string,
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const request = send(
        { host: '127.0.0.1', port, path, method, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  return { ask, seen, port };
}

const lesson = '/en/learn/walls/a-wall';

describe('a prerendered page', () => {
  it('comes from memory with its policy, and Next never hears of it', async () => {
    const { ask, seen } = await start();
    const reply = await ask(`${lesson}?from=map`);
    expect(reply.status).toBe(200);
    expect(reply.body.toString()).toBe(LESSON);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.headers['content-security-policy']).toContain(inlineScriptHashes(LESSON)[0]);
    expect(reply.headers['content-security-policy']).not.toContain('nonce');
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect(reply.headers['referrer-policy']).toBe('same-origin');
    expect(seen).toEqual([]);
  });

  it.each<[string | undefined, string | undefined]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['gzip;q=0.0', undefined],
    ['identity', undefined],
    [undefined, undefined],
  ])('for Accept-Encoding %s is sent as %s', async (accepted, encoding) => {
    const { ask } = await start();
    const reply = await ask(lesson, accepted ? { 'Accept-Encoding': accepted } : {});
    expect(reply.headers['content-encoding']).toBe(encoding);
    expect(reply.headers.vary).toBe('Accept-Encoding');
    expect(reply.headers['content-length']).toBe(String(reply.body.length));
    const open = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
    expect((open ? open(reply.body) : reply.body).toString()).toBe(LESSON);
  });

  it('is not sent again to who has it', async () => {
    const { ask } = await start();
    const etag = (await ask(lesson)).headers.etag ?? '';
    for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
      const reply = await ask(lesson, { 'If-None-Match': known });
      expect([reply.status, reply.body.length]).toEqual([304, 0]);
      expect(reply.headers.etag).toBe(etag);
      expect(reply.headers['cache-control']).toBe('no-cache');
    }
    expect((await ask(lesson, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD with its headers alone', async () => {
    const { ask } = await start();
    const reply = await ask(lesson, {}, 'HEAD');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-length']).toBe(String(Buffer.byteLength(LESSON)));
    expect(reply.body).toHaveLength(0);
  });

  it('is left to Next where a router asks for its data, or somebody posts to it', async () => {
    const { ask, seen } = await start();
    await ask(lesson, { RSC: '1' });
    await ask(lesson, { 'Content-Length': '1' }, 'POST', 'a');
    expect(seen.map((s) => s.url)).toEqual([lesson, lesson]);
  });

  it('is left to Next in development, without a policy', async () => {
    const { ask, seen } = await start({ pages: null });
    const reply = await ask(lesson);
    expect(seen).toHaveLength(1);
    expect(reply.headers['content-security-policy']).toBeUndefined();
    expect(seen[0]?.headers['content-security-policy']).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each<[string, string]>([
    ['/', '/en'],
    ['/?utm=x', '/en'],
    ['/leave', 'https://elsewhere.example/'],
    ['/en/', '/en'],
    ['/en/learn/walls/?from=map', '/en/learn/walls?from=map'],
  ])('%s leads to %s', async (from, to) => {
    const { ask, seen } = await start();
    const reply = await ask(from);
    expect([reply.status, reply.headers.location]).toEqual([307, to]);
    expect(seen).toEqual([]);
  });

  it.each(['//evil.example/', '/\\evil.example/', '///evil.example/'])(
    '%s never leads to another site',
    async (path) => {
      const { ask } = await start();
      expect((await ask(path)).headers.location).toBeUndefined();
    },
  );

  it.each<[string, string]>([
    ['/nothing?x=1', '/en/nothing?x=1'],
    ['/fr/learn', '/en/fr/learn'],
    ['/ko/learn', '/ko/learn'],
    ['/en/me', '/en/me'],
    ['/api/health', '/api/health'],
    ['/_next/static/a.js', '/_next/static/a.js'],
    ['/favicon.ico', '/favicon.ico'],
  ])('%s is asked of Next as %s', async (from, to) => {
    const { ask, seen } = await start();
    await ask(from);
    expect(seen[0]?.url).toBe(to);
  });
});

describe('what goes to Next', () => {
  it('carries a fresh nonce, the same in the request’s and the answer’s policy', async () => {
    const { ask, seen } = await start();
    const nonces: (string | undefined)[] = [];
    for (const _ of [1, 2]) {
      const reply = await ask('/en/me', { 'Content-Security-Policy': "script-src 'nonce-mine'" });
      const policy = String(reply.headers['content-security-policy']);
      expect(seen.at(-1)?.headers['content-security-policy']).toBe(policy);
      for (const hash of pages.errorPageHashes) expect(policy).toContain(hash);
      nonces.push(/'nonce-([\w+/=]{24})'/.exec(policy)?.[1]);
    }
    expect(nonces[0]).toBeDefined();
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('carries no header that only the front may set', async () => {
    const { ask, seen } = await start();
    await ask('/en/me', {
      'X-Walls-Origin': 'forged',
      'X-Walls-Learner': 'a1',
      'X-Middleware-Subrequest': 'middleware',
      'X-Nextjs-Data': '1',
      'X-Invoke-Path': '/en/teach',
      'X-Matched-Path': '/en/teach',
      Cookie: 'a=b',
    });
    const headers = seen[0]?.headers ?? {};
    expect(
      Object.keys(headers).filter((name) =>
        /^x-(walls|middleware|nextjs|invoke|matched)/.test(name),
      ),
    ).toEqual(['x-walls-origin']);
    expect(headers['x-walls-origin']).toMatch(/^[\w-]{43}$/);
    expect(headers.cookie).toBe('a=b');
  });

  it('says where the site is, whatever the client claims', async () => {
    const forged = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' };
    const plain = await start();
    await plain.ask('/en/me', forged);
    expect(plain.seen[0]?.headers).toMatchObject({
      'x-forwarded-host': `127.0.0.1:${plain.port}`,
      'x-forwarded-proto': 'http',
    });
    const public_ = await start({ publicUrl: 'https://course.example', tls: true });
    const reply = await public_.ask('/en/me', forged);
    expect(public_.seen[0]?.headers).toMatchObject({
      'x-forwarded-host': 'course.example',
      'x-forwarded-proto': 'https',
    });
    expect(reply.headers['strict-transport-security']).toBeDefined();
  });

  it('counts people behind a trusted proxy apart, and believes nobody else', async () => {
    const origins = async (trustedProxies: number) => {
      const { ask, seen } = await start({ trustedProxies });
      for (const from of ['203.0.113.7', '203.0.113.8'])
        await ask('/en/me', { 'X-Forwarded-For': from });
      return new Set(seen.map((s) => s.headers['x-walls-origin'])).size;
    };
    expect(await origins(0)).toBe(1);
    expect(await origins(1)).toBe(2);
  });
});

describe('what is refused', () => {
  it('never reaches Next, and says why in words', async () => {
    const { ask, seen, port } = await start();
    const foreign = await ask(
      '/api/v1/x',
      { Origin: 'http://evil.example', 'Content-Length': '1' },
      'POST',
      'a',
    );
    expect(foreign.status).toBe(403);
    expect(foreign.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(foreign.body.toString()).toMatch(/another site/);
    const big = await ask('/api/v1/x', { 'Content-Length': '200000' }, 'POST', 'a'.repeat(200_000));
    expect(big.status).toBe(413);
    const put = await ask('/en', { 'Content-Length': '1' }, 'PUT', 'a');
    expect([put.status, put.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    expect(seen).toEqual([]);
    await ask(
      '/api/v1/x',
      { Origin: `http://127.0.0.1:${port}`, 'Content-Length': '1' },
      'POST',
      'a',
    );
    expect(seen).toHaveLength(1);
  });

  it('is judged by PUBLIC_URL where one is set', async () => {
    const { ask } = await start({ publicUrl: 'https://course.example', tls: true });
    const post = (origin: string) =>
      ask('/api/v1/x', { Origin: origin, 'Content-Length': '1' }, 'POST', 'a');
    expect((await post('https://course.example')).status).toBe(200);
    expect((await post('http://127.0.0.1')).status).toBe(403);
  });
});

describe("Next's own 404", () => {
  const html = (_: IncomingMessage, response: ServerResponse) => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Link', '</a.js>; rel=preload');
    response.write('<html>blank ');
    response.end('page</html>');
  };

  it('gives way to ours, whole and with its own policy', async () => {
    const { ask } = await start({}, html);
    const reply = await ask('/en/nothing', {
      'If-None-Match': pages.byPath.get('/en/status/not-found')?.etag ?? '',
    });
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).toBe(NOT_FOUND);
    expect(reply.headers['content-security-policy']).toContain(inlineScriptHashes(NOT_FOUND)[0]);
    expect(reply.headers.etag).toBeUndefined();
    expect(reply.headers.link).toBeUndefined();
    expect((await ask('/en/nothing', {}, 'HEAD')).status).toBe(404);
  });

  it('stays what it is where it is no page', async () => {
    const { ask } = await start({}, (_, response) => {
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"found":false}');
    });
    const reply = await ask('/api/v1/nothing');
    expect([reply.status, reply.body.toString()]).toEqual([404, '{"found":false}']);
  });

  it('is shown with its status at its own address, too', async () => {
    const { ask } = await start();
    expect((await ask('/en/status/not-found')).status).toBe(404);
  });
});
