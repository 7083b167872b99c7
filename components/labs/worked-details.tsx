'use client';
import { type ReactNode, useEffect, useState } from 'react';

/** Open in the page as it is sent if it is to be read without scripts; where there are scripts, folded away by them. */
export function WorkedDetails({
  summary,
  openWithoutScripts,
  className,
  children,
}: {
  readonly summary: string;
  readonly openWithoutScripts: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(openWithoutScripts);
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
