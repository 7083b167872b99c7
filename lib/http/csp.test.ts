import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, inlineScriptHashes, securityHeaders } from './csp';

const hashOf = (body: string) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`;

describe('hashes of inline scripts', () => {
  it('are of each inline script of a page, in order, each once, and of no script with a source', () => {
    const html = `<!doctype html><html><head>
      <script src="/_next/static/a.js" async=""></script>
      <script async src = '/b.js'>ignored()</script>
      <script>self.one = 1</script>
      <script id="data" type="application/json">{"a":"<p>"}</script></head><body>
      <script data-src="x">two(
  "ü")</script><noscript><img src="x"></noscript>
      <script nonce="">self.one = 1</script><scripture>no</scripture>
      <script></script></body></html>`;
    expect(inlineScriptHashes(html)).toEqual([
      hashOf('self.one = 1'),
      hashOf('{"a":"<p>"}'),
      hashOf('two(\n  "ü")'),
      hashOf(''),
    ]);
  });

  it('are none where a page has no inline script', () => {
    expect(inlineScriptHashes('<p>No script.</p>')).toEqual([]);
  });

  it('match what a browser computes for a known script', () => {
    // The example of the CSP Level 3 recommendation, section 8.
    expect(inlineScriptHashes(`<script>alert('Hello, world.');</script>`)).toEqual([
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ]);
  });
});

describe('the policy', () => {
  it('allows our own and what is named, and never unsafe scripts', () => {
    const policy = contentSecurityPolicy(["'sha256-abc='"], false);
    expect(policy).toContain("script-src 'self' 'sha256-abc=';");
    expect(policy).toContain("default-src 'self'");
    expect(policy.split('; ').find((part) => part.startsWith('script-src'))).not.toContain(
      'unsafe',
    );
    for (const part of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(policy).toContain(part);
    }
  });

  it('upgrades and pins only where the site is served over TLS', () => {
    expect(contentSecurityPolicy([], false)).not.toContain('upgrade-insecure-requests');
    expect(contentSecurityPolicy([], true)).toContain('upgrade-insecure-requests');
    expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security');
    expect(securityHeaders(true)).toHaveProperty('Strict-Transport-Security');
  });

  it('sends a referrer within the site, so that forms without JavaScript keep their Origin', () => {
    expect(securityHeaders(false)['Referrer-Policy']).toBe('same-origin');
  });
});
