/** What stands before the pages: policy, caching, refusals, and no key in anything that is sent. */
import { expect, test } from '@playwright/test';
import { getCourse } from '@/lib/course/artefacts';
import { staticPages } from '@/tests/support/pages';

const course = getCourse('en');

test('every page has a policy without unsafe script sources, and the other headers', async ({
  request,
}) => {
  for (const path of [...staticPages, '/en/me', '/en/sign-in', '/en/search?q=x']) {
    const answer = await request.get(path);
    const headers = answer.headers();
    const script = headers['content-security-policy']
      ?.split(';')
      .find((part) => part.trim().startsWith('script-src'));
    expect(script, path).toBeTruthy();
    expect(script, path).not.toContain('unsafe');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('same-origin');
  }
});

test('a prerendered page is compressed, and known again by its ETag', async ({ request }) => {
  const path = staticPages[3] ?? '/en';
  const first = await request.get(path, { headers: { 'Accept-Encoding': 'br' } });
  expect(first.headers()['content-encoding']).toBe('br');
  const etag = first.headers().etag ?? '';
  expect(etag).not.toBe('');
  const second = await request.get(path, { headers: { 'If-None-Match': etag } });
  expect(second.status()).toBe(304);
});

test('personal pages are kept by nobody', async ({ request }) => {
  for (const path of ['/en/me', '/en/me/record', '/en/me/sessions', '/api/v1/me']) {
    expect((await request.get(path)).headers()['cache-control'], path).toContain('no-store');
  }
});

test('a wrong address is a 404 that can be read without scripts', async ({ request }) => {
  for (const path of ['/nothing', '/en/nothing', '/en/labs/nothing', '/en/answers/nothing']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toContain('<h1');
  }
});

test('a write from another site changes nothing', async ({ request }) => {
  const foreign: Record<string, string>[] = [
    { Origin: 'https://elsewhere.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ];
  for (const headers of foreign) {
    const answer = await request.post('/api/v1/sign-out', { headers, form: {} });
    expect(answer.status()).toBe(403);
  }
});

test('next-auth answers only what our pages use', async ({ request }) => {
  for (const path of ['providers', 'session', 'signout']) {
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
  }
});

test('no answer, feedback or explanation of any item is in a page or a script', async ({
  request,
}) => {
  const secrets = Object.values(course.modules).flatMap((module) =>
    module.items.flatMap((item) => {
      const texts = [item.explanation];
      JSON.stringify(item, (key, value: unknown) => {
        if (key === 'feedback') JSON.stringify(value, (_, text: unknown) => collect(text));
        return value;
      });
      return texts;

      function collect(text: unknown) {
        if (typeof text === 'string') texts.push(text);
        return text;
      }
    }),
  );
  expect(secrets.length).toBeGreaterThan(100);
  const bodies = new Map<string, string>();
  for (const path of staticPages) bodies.set(path, await (await request.get(path)).text());
  const scripts = new Set(
    [...bodies.values()].flatMap((html) =>
      [...html.matchAll(/\/_next\/static\/[^"'\\ ]+\.js/g)].map((match) => match[0]),
    ),
  );
  for (const script of scripts) bodies.set(script, await (await request.get(script)).text());
  for (const [where, body] of bodies) {
    const plain = body.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('\\"', '"');
    for (const secret of secrets) {
      // Short feedback such as 'Right.' may well stand in a lesson too.
      if (secret.length < 30) continue;
      expect(plain.includes(secret), `${where}: ${secret}`).toBe(false);
    }
    expect(/\\?"correct\\?":(true|false)/.test(body), where).toBe(false);
  }
});

test('/leave leads away at once', async ({ request }) => {
  const answer = await request.get('/leave', { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
});

test('health says what it stands on', async ({ request }) => {
  const body = await (await request.get('/api/health')).json();
  expect(body).toEqual({
    status: 'ok',
    database: process.env.DATABASE_URL ? 'postgresql' : 'sqlite',
  });
});
