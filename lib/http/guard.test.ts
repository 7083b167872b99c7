import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES, refuse } from './guard';

const HOST = 'course.example:3000';
const own = { origin: `http://${HOST}`, 'content-length': '10' };

describe('the guard', () => {
  it.each<[string, string, IncomingHttpHeaders, number | null]>([
    ['a form of our own', 'POST', own, null],
    [
      'a form of our own, said so by the browser',
      'POST',
      { ...own, 'sec-fetch-site': 'same-origin' },
      null,
    ],
    [
      'a form sent again by hand',
      'POST',
      { 'sec-fetch-site': 'none', 'content-length': '0' },
      null,
    ],
    ['a program without an Origin', 'POST', { 'content-length': '10' }, null],
    ['another host', 'POST', { ...own, origin: 'http://evil.example' }, 403],
    ['another port', 'POST', { ...own, origin: 'http://course.example:4000' }, 403],
    [
      'our host as a part of another',
      'POST',
      { ...own, origin: `http://${HOST}.evil.example` },
      403,
    ],
    [
      'our host as a user name',
      'POST',
      { ...own, origin: `http://course.example@evil.example` },
      403,
    ],
    ['Origin null', 'POST', { ...own, origin: 'null' }, 403],
    ['an empty Origin', 'POST', { ...own, origin: '' }, 403],
    ['cross-site', 'POST', { ...own, 'sec-fetch-site': 'cross-site' }, 403],
    ['same-site, another origin', 'POST', { ...own, 'sec-fetch-site': 'same-site' }, 403],
    ['no length', 'POST', { origin: own.origin }, 411],
    ['chunked', 'POST', { origin: own.origin, 'transfer-encoding': 'chunked' }, 411],
    ['the largest body', 'POST', { ...own, 'content-length': String(MAX_BODY_BYTES) }, null],
    ['a body too large', 'POST', { ...own, 'content-length': String(MAX_BODY_BYTES + 1) }, 413],
    ['a length that is none', 'POST', { ...own, 'content-length': 'many' }, 413],
    ['a read from anywhere', 'GET', { origin: 'null', 'sec-fetch-site': 'cross-site' }, null],
    ['a read without its body', 'HEAD', { 'sec-fetch-site': 'cross-site' }, null],
    ['PUT', 'PUT', own, 405],
    ['DELETE', 'DELETE', own, 405],
    ['OPTIONS', 'OPTIONS', own, 405],
  ])('%s (%s)', (_name, method, headers, status) => {
    expect(refuse(method, headers, HOST)?.status ?? null).toBe(status);
  });

  it('lets no Origin pass where the own host is unknown', () => {
    expect(refuse('POST', own, undefined)?.status).toBe(403);
    expect(refuse('POST', { ...own, origin: 'null' }, undefined)?.status).toBe(403);
  });
});
