/** Under which address people reach this site, for links that are shown or printed. For pages; asks Next for the request's headers. */
import { headers } from 'next/headers';
import { publicUrl } from '@/lib/settings';

/** PUBLIC_URL, or the address that this request came to: without a slash at its end. */
export async function siteAddress(): Promise<string> {
  const set = publicUrl();
  if (set) return set;
  const sent = await headers();
  const protocol = sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${protocol}://${sent.get('host') ?? 'localhost'}`;
}

/** Whether an address leads only to the machine on which it is opened, so that no other device gets there. */
export function leadsHereOnly(address: string): boolean {
  return /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(address);
}
