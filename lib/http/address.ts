/** Where a request comes from, as a value that counts for slow-downs today and means nothing tomorrow. */
import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The client's address: the socket's, or, behind `proxies` trusted ones, what the outermost of them saw. */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const socket = request.socket.remoteAddress ?? '';
  if (proxies === 0) return network(socket);
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return network(forwarded[forwarded.length - proxies] ?? socket);
}

/** One IPv6 line holds a /64; a mapped IPv4 address is that address. */
function network(address: string): string {
  // Some proxies add the port, which would make each connection another client: 203.0.113.7:52110, [2001:db8::1]:52110.
  const plain = address
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const filled = [
    ...left,
    ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'),
    ...right,
  ];
  return filled
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}

export function originToday(secret: string, address: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  return createHmac('sha256', secret).update(`origin\n${day}\n${address}`).digest('base64url');
}
