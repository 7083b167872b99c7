/**
 * Names and values of an item's form fields: the one place where the forms (`components/quiz`) and those who read
 * them (`lib/assessment/<type>.ts`) agree. Small and without schemas, so that a browser may load it.
 */
import { byCodeUnits } from './shuffle';
import type { FormFields } from './types';

/** Longest short answer that is kept, in UTF-16 code units (`maxlength` counts the same). */
export const shortAnswerLength = 200;

/** Each takes the form's prefix and, where there is a field a part, the part's public key. */
export const fieldName = {
  choice: (prefix: string) => `${prefix}choice`,
  position: (prefix: string, key: string) => `${prefix}pos-${key}`,
  pair: (prefix: string, leftKey: string) => `${prefix}pair-${leftKey}`,
  value: (prefix: string) => `${prefix}value`,
  text: (prefix: string) => `${prefix}text`,
  claim: (prefix: string, key: string) => `${prefix}claim-${key}`,
  confidence: (prefix: string) => `${prefix}confidence`,
} as const;

/** All distinct values of a field, trimmed, without empty ones; [] if there is no such field. */
export function fieldValues(fields: FormFields, name: string): readonly string[] {
  const values = Object.hasOwn(fields, name) ? (fields[name] ?? []) : [];
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
}

/** The value of a field that can have one only. Two different ones cancel out: nobody could say which was meant. */
export function fieldValue(fields: FormFields, name: string): string | null {
  const [first, ...others] = fieldValues(fields, name);
  return first === undefined || others.length > 0 ? null : first;
}

/** Fields in the order of their names, since the order in which an item's parts were written can be its key. */
export function toFields(entries: readonly (readonly [string, string])[]): FormFields {
  const sorted = [...entries].sort(([a], [b]) => byCodeUnits(a, b));
  return Object.fromEntries(sorted.map(([name, value]) => [name, [value]]));
}
