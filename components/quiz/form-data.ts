/** Forms as the queue carries them: urlencoded text. */
import { fieldName } from '@/lib/assessment/fields';
import type { FormFields } from '@/lib/assessment/types';

/** The text fields of a form, in its order. Fields that are disabled are not among them. */
export function formEntries(form: HTMLFormElement): readonly (readonly [string, string])[] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** Whether anything was chosen or written under a prefix; how sure one is of it is no answer. */
export function hasAnswer(entries: Iterable<readonly [string, string]>, prefix: string): boolean {
  return [...entries].some(
    ([name, value]) =>
      name.startsWith(prefix) && name !== fieldName.confidence(prefix) && value.trim() !== '',
  );
}

/** A queued body as fields, so that a form can be filled in again. */
export function bodyFields(body: string): FormFields {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    fields[name] = [...(fields[name] ?? []), value];
  }
  return fields;
}
