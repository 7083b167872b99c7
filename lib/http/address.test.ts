import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress, originToday } from './address';

/** Only what the function looks at. */
const request = (socket: string, forwarded?: string) =>
  ({
    socket: { remoteAddress: socket },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('the client address', () => {
  it.each<[string, number, string, string | undefined, string]>([
    ['no proxy: the socket', 0, '198.51.100.4', undefined, '198.51.100.4'],
    [
      'no proxy: what the client says is not believed',
      0,
      '198.51.100.4',
      '203.0.113.7',
      '198.51.100.4',
    ],
    ['one proxy: what it saw', 1, '10.0.0.1', '203.0.113.7', '203.0.113.7'],
    [
      'one proxy: what the client wrote before is not believed',
      1,
      '10.0.0.1',
      '1.1.1.1, 203.0.113.7',
      '203.0.113.7',
    ],
    ['one proxy that says nothing: the socket', 1, '10.0.0.1', undefined, '10.0.0.1'],
    [
      'two proxies: what the outer one saw',
      2,
      '10.0.0.1',
      '1.1.1.1, 203.0.113.7, 10.0.0.2',
      '203.0.113.7',
    ],
    ['two proxies, one entry: the socket', 2, '10.0.0.1', '10.0.0.2', '10.0.0.1'],
    ['an empty header: the socket', 1, '10.0.0.1', ' , ', '10.0.0.1'],
    ['a proxy that adds the port', 1, '10.0.0.1', '203.0.113.7:52110', '203.0.113.7'],
    ['IPv4 within IPv6', 0, '::ffff:198.51.100.4', undefined, '198.51.100.4'],
    ['IPv6: the /64', 0, '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['IPv6, shortened', 0, '2001:db8::5', undefined, '2001:db8:0:0'],
    ['IPv6, with capitals and zeros', 0, '2001:0DB8:0001:0002::5', undefined, '2001:db8:1:2'],
    ['IPv6 with brackets and port', 1, '10.0.0.1', '[2001:db8:1:2::5]:443', '2001:db8:1:2'],
    ['this machine', 0, '::1', undefined, '0:0:0:0'],
  ])('%s', (_name, proxies, socket, forwarded, expected) => {
    expect(clientAddress(request(socket, forwarded), proxies)).toBe(expected);
  });

  it('becomes a value of the day, from which nothing can be read', () => {
    const now = Date.UTC(2026, 10, 24, 12);
    const today = originToday('secret', '203.0.113.7', now);
    expect(today).toBe(originToday('secret', '203.0.113.7', now + 3_600_000));
    expect(today).not.toBe(originToday('secret', '203.0.113.7', now + 86_400_000));
    expect(today).not.toBe(originToday('another', '203.0.113.7', now));
    expect(today).not.toBe(originToday('secret', '203.0.113.8', now));
    expect(today).not.toContain('203');
  });
});
