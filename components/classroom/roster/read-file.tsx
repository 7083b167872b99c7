'use client';

import { type ChangeEvent, useId, useState } from 'react';

/** Well within what the server takes, once it is packed as a form. */
const MAX_BYTES = 60_000;

/**
 * Reads a file into the text field of the same form that is called `into`, in this browser: what is sent is the text that
 * can be seen. The words come from the server; `read` holds `{file}` for the file's name.
 */
export function ReadFile({
  into,
  label,
  read,
  failed,
}: {
  readonly into: string;
  readonly label: string;
  readonly read: string;
  readonly failed: string;
}) {
  const id = useId();
  const [said, setSaid] = useState('');
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const area = currentTarget.form?.elements.namedItem(into);
    try {
      if (file.size > MAX_BYTES) throw new Error('Too long.');
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      if (!(area instanceof HTMLTextAreaElement)) throw new Error('No field.');
      area.value = text;
      setSaid(read.replace('{file}', file.name));
    } catch {
      setSaid(failed);
    }
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="file" accept=".csv,.txt,text/csv,text/plain" onChange={choose} />
      <p role="status">{said}</p>
    </>
  );
}
