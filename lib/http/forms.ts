/** What route handlers share: reading a posted form, and answering a browser that has JavaScript or one that has not. */
import type { FormFields } from '@/lib/assessment/types';

const MAX_FIELDS = 400;

/** The fields of a urlencoded form; what is beyond any form of ours is cut off. */
export async function readForm(request: Request): Promise<FormFields> {
  const fields: Record<string, string[]> = Object.create(null);
  let count = 0;
  for (const [name, value] of new URLSearchParams(await request.text())) {
    count += 1;
    if (count > MAX_FIELDS) break;
    fields[name] = [...(fields[name] ?? []), value];
  }
  return fields;
}

/** The first value of a field, or ''. */
export function field(fields: FormFields, name: string): string {
  return Object.hasOwn(fields, name) ? (fields[name]?.[0] ?? '') : '';
}

/** A whole number from a field, within bounds; null if it is none. */
export function wholeNumber(fields: FormFields, name: string, max: number): number | null {
  const text = field(fields, name);
  if (!/^\d{1,12}$/.test(text)) return null;
  return Math.min(Number(text), max);
}

/** Whether the request came from our script, which wants JSON, or from a plain form, which wants a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false;
}

export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** After a form: the browser gets the page at `path` (ours, beginning with one slash). */
export function seeOther(path: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: path, 'Cache-Control': 'no-store' },
  });
}

/** A path of ours out of a form, or `fallback`: never another site, never a scheme. */
export function ownPath(value: string, fallback: string): string {
  return /^\/[a-z]{2}(?:\/|$)[\w\-./#?=&%]*$/.test(value) && !value.includes('//')
    ? value
    : fallback;
}
