'use client';

import { useEffect, useRef } from 'react';

/**
 * A time zone, typed or chosen from all that there are: the browser narrows the list while one types. Where nothing is
 * given it begins, once scripts run, with the zone of this browser.
 */
export function ZoneInput({
  id,
  names,
  value,
  describedBy,
  invalid,
}: {
  readonly id: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (input.current && input.current.value === '' && own) input.current.value = own;
  }, []);
  return (
    <>
      <input
        ref={input}
        id={id}
        name="zone"
        type="text"
        list={`${id}-zones`}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        required
        defaultValue={value}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
      />
      <datalist id={`${id}-zones`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
