/** Content-Security-Policy: hashes for prerendered pages, a nonce for pages rendered on request. */
import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?<attributes>(?:\s[^>]*)?)>(?<body>[\s\S]*?)<\/script>/g;

/** The CSP source of one inline script. */
export function scriptHash(body: string): string {
  return `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
}

/** CSP hash sources of every inline script in a page, in order, each once. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const match of html.matchAll(INLINE_SCRIPT)) {
    const attributes = match.groups?.attributes ?? '';
    if (/\ssrc\s*=/.test(attributes)) continue;
    const body = match.groups?.body ?? '';
    hashes.add(scriptHash(body));
  }
  return [...hashes];
}

/** The policy with these script sources beside 'self'. Styles may be inline: React sets them, and they run nothing. */
export function contentSecurityPolicy(scriptSources: readonly string[], tls: boolean): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptSources].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(tls ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** What every answer carries. */
export function securityHeaders(tls: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    // no-referrer would make browsers send `Origin: null` with forms, which breaks forms without JavaScript.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    ...(tls
      ? {
          'Strict-Transport-Security': 'max-age=31536000',
          // Over plain http browsers ignore it, and say so as an error on every page.
          'Cross-Origin-Opener-Policy': 'same-origin',
        }
      : {}),
  };
}
