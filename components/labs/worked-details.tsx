'use client';
import { type ReactNode, useEffect, useState } from 'react';

/** Open in the page as it is sent, so that it can be read without scripts; where there are scripts, folded away by them. */
export function WorkedDetails({
  summary,
  className,
  children,
}: {
  readonly summary: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(true);
  useEffect(() => setOpen(false), []);
  return (
    <details
      className={className}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
