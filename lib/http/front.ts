/**
 * The thin front: prerendered pages from memory, each with its ETag and the policy of its own script hashes; everything
 * else goes to Next with a nonce. What is refused here (a write from another site, a body too large) never reaches it.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress, originToday } from './address';
import { contentSecurityPolicy, scriptHash, securityHeaders } from './csp';
import { refuse } from './guard';
import type { Page, Pages } from './pages';
import { PLAIN_TITLES_SCRIPT } from './plain-titles';

export interface FrontOptions {
  /** Null in development: Next renders everything, and its tools need what the policy forbids. */
  pages: Pages | null;
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  locales: readonly string[];
  defaultLocale: string;
  secret: string;
  publicUrl: string | null;
  tls: boolean;
  trustedProxies: number;
  leaveUrl: string;
}

const STATUS_PAGES = { 404: '/status/not-found', 500: '/status/error' };

/** Headers that only the front may set; a client's own are dropped. */
const OWN_HEADERS = /^x-walls-|^x-middleware-|^x-nextjs-|^x-invoke-|^x-matched-path$/;

export function createFront(options: FrontOptions) {
  const always = Object.entries(securityHeaders(options.tls));
  const policies = new Map<Page, string>();
  for (const page of options.pages?.byPath.values() ?? []) {
    policies.set(page, contentSecurityPolicy(page.scriptHashes, options.tls));
  }
  const statusPages: StatusPages = Object.entries(STATUS_PAGES).flatMap(([status, path]) => {
    const page = options.pages?.byPath.get(`/${options.defaultLocale}${path}`);
    return page ? [[Number(status), page] as const] : [];
  });
  const titleScript = scriptHash(PLAIN_TITLES_SCRIPT);
  const publicHost = options.publicUrl ? new URL(options.publicUrl).host : null;

  return async function front(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of always) response.setHeader(name, value);
    const method = request.method ?? 'GET';
    const host = publicHost ?? request.headers.host;
    const refusal = refuse(method, request.headers, host);
    if (refusal) {
      request.resume();
      if (refusal.status === 405) response.setHeader('Allow', 'GET, HEAD, POST');
      plain(response, refusal.status, refusal.message);
      return;
    }

    const url = request.url ?? '/';
    const queryAt = url.indexOf('?');
    const path = queryAt < 0 ? url : url.slice(0, queryAt);
    const reads = method !== 'POST';

    if (reads && path === '/') return redirect(response, `/${options.defaultLocale}`);
    if (reads && path === '/leave') return redirect(response, options.leaveUrl);

    const page = reads && !request.headers.rsc ? options.pages?.byPath.get(path) : undefined;
    if (page) {
      const own = statusPages.find(([, statusPage]) => statusPage === page)?.[0];
      sendPage(request, response, page, policies.get(page) ?? '', own);
      return;
    }
    if (reads && /^\/[^/\\].*\/$/.test(path)) {
      return redirect(response, path.replace(/\/+$/, '') + (queryAt < 0 ? '' : url.slice(queryAt)));
    }

    for (const name of Object.keys(request.headers)) {
      if (OWN_HEADERS.test(name)) delete request.headers[name];
    }
    request.headers['x-walls-origin'] = originToday(
      options.secret,
      clientAddress(request, options.trustedProxies),
      Date.now(),
    );
    // next-auth and Next's own checks ask these for the site's address.
    if (host) request.headers['x-forwarded-host'] = host;
    else delete request.headers['x-forwarded-host'];
    request.headers['x-forwarded-proto'] = options.tls ? 'https' : 'http';

    if (options.pages) {
      const nonce = randomBytes(16).toString('base64');
      const policy = contentSecurityPolicy(
        [`'nonce-${nonce}'`, titleScript, ...options.pages.errorPageHashes],
        options.tls,
      );
      // Next reads the nonce from the request's policy and puts it on its scripts.
      request.headers['content-security-policy'] = policy;
      response.setHeader('Content-Security-Policy', policy);
    }
    // An address that begins with no locale of ours and is no file of Next's: its 404 is shown in the default locale.
    if (isStray(path, options.locales)) request.url = `/${options.defaultLocale}${url}`;
    if (options.pages) {
      replaceStatusPages(response, statusPages, (page, status) =>
        sendPage(request, response, page, policies.get(page) ?? '', status),
      );
    }
    await options.next(request, response);
  };
}

type StatusPages = readonly (readonly [status: number, page: Page])[];

/**
 * Next's own pages for 404 and 500 on dynamic addresses are blank until scripts have run. When it begins to send such a
 * page, `send` is called with ours and the rest of Next's output is dropped.
 */
function replaceStatusPages(
  response: ServerResponse,
  pages: StatusPages,
  send: (page: Page, status: number) => void,
) {
  const names = ['writeHead', 'flushHeaders', 'write', 'end'] as const;
  const own = response as unknown as Record<string, (...values: unknown[]) => unknown>;
  const original = Object.fromEntries(names.map((name) => [name, own[name]]));
  let replaced = false;

  const pageToSend = () => {
    if (response.headersSent) return undefined;
    const html = String(response.getHeader('content-type') ?? '').startsWith('text/html');
    return html ? pages.find(([status]) => status === response.statusCode) : undefined;
  };
  for (const name of names) {
    own[name] = (...values) => {
      if (replaced) return name === 'write' ? true : response;
      if (name === 'writeHead' && typeof values[0] === 'number') response.statusCode = values[0];
      const found = pageToSend();
      if (!found) return original[name]?.apply(response, values);
      replaced = true;
      for (const header of ['Link', 'Transfer-Encoding', 'Content-Length', 'Content-Encoding']) {
        response.removeHeader(header);
      }
      const wrapped = Object.fromEntries(names.map((each) => [each, own[each]]));
      Object.assign(own, original);
      send(found[1], found[0]);
      Object.assign(own, wrapped);
      return response;
    };
  }
}

function isStray(path: string, locales: readonly string[]): boolean {
  const first = path.split('/')[1] ?? '';
  if (locales.includes(first) || first === 'api' || first.startsWith('_next')) return false;
  if (first.startsWith('__nextjs')) return false;
  return !/\.[a-z0-9]{1,12}$/i.test(path);
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  policy: string,
  status = 200,
) {
  response.setHeader('Content-Security-Policy', policy);
  // Weak: the page is the same in each encoding, its bytes are not.
  if (status === 200) response.setHeader('ETag', `W/${page.etag}`);
  // Checked again each time, which costs a 304 and never shows a page that an update has withdrawn.
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  // A status page goes out whole: it is no version of what was asked for.
  const known = status === 200 ? request.headers['if-none-match'] : undefined;
  if (known?.split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === page.etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''));
  const body = page.bodies[encoding];
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.statusCode = status;
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The smallest of the encodings that a client takes; one with `q=0` is refused. */
function chooseEncoding(accepted: string): 'br' | 'gzip' | 'identity' {
  const taken = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .filter(([, q]) => !/^q\s*=\s*0(\.0*)?$/.test(q ?? ''))
      .map(([name]) => name),
  );
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : 'identity';
}

function redirect(response: ServerResponse, to: string) {
  response.statusCode = 307;
  response.setHeader('Location', to);
  response.setHeader('Cache-Control', 'no-store');
  response.end();
}

function plain(response: ServerResponse, status: number, message: string) {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(`${message}\n`);
}
