/**
 * A lab's run as a piece of an address: `open.app*reader_wait_set.seed*!7`. Short enough to hand out, readable enough to
 * trust, and made only of characters that a query keeps as they are. What comes back is checked by the engine's schema.
 *
 * `_` stands between actions, `.` between an action's fields, `*` between a field's name and its value; the `type` comes
 * first, without its name. A value that is no string begins with `!` and is JSON. Other characters become `~hex~`.
 */
import type { z } from 'zod';

/** Longest run that is read from an address; a longer one is cut, so that nobody's browser is kept busy by a link. */
export const maxLinkedActions = 400;

const escapeText = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/gu, (char) => `~${(char.codePointAt(0) ?? 0).toString(16)}~`);

const unescapeText = (text: string): string =>
  text.replace(/~([0-9a-f]{1,6})~/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

function encodeValue(value: unknown): string {
  return typeof value === 'string' ? escapeText(value) : `!${escapeText(JSON.stringify(value))}`;
}

function decodeValue(text: string): unknown {
  if (!text.startsWith('!')) return unescapeText(text);
  try {
    return JSON.parse(unescapeText(text.slice(1)));
  } catch {
    return undefined;
  }
}

/** The run as text for an address's query. Actions are plain objects with a `type` that is not empty. */
export function encodeActions(actions: readonly unknown[]): string {
  return actions
    .map((action) => {
      const { type, ...rest } = action as { type: string } & Record<string, unknown>;
      const fields = Object.entries(rest)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${escapeText(key)}*${encodeValue(value)}`);
      return [escapeText(type), ...fields].join('.');
    })
    .join('_');
}

/**
 * The run that an address holds, up to the first action that the schema refuses. `complete` is false if something had
 * to be left off. Never throws.
 */
export function decodeActions<Action>(
  text: string,
  schema: z.ZodType<Action>,
): { actions: Action[]; complete: boolean } {
  const actions: Action[] = [];
  if (text === '') return { actions, complete: true };
  for (const part of text.split('_')) {
    if (actions.length === maxLinkedActions) return { actions, complete: false };
    const [type = '', ...fields] = part.split('.');
    const raw = new Map<string, unknown>([['type', unescapeText(type)]]);
    for (const field of fields) {
      const at = field.indexOf('*');
      if (at > 0) raw.set(unescapeText(field.slice(0, at)), decodeValue(field.slice(at + 1)));
    }
    const parsed = schema.safeParse(Object.fromEntries(raw));
    if (!parsed.success) return { actions, complete: false };
    actions.push(parsed.data);
  }
  return { actions, complete: true };
}
