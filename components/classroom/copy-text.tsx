'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';

/**
 * Copies a text with one click. A classroom's plain http address has no clipboard: there the text of the element `from` is
 * selected and copied the old way and, where even that is refused, stays selected for the keyboard.
 */
export function CopyText({
  text,
  from,
  children,
}: {
  readonly text: string;
  /** Id of the element in which the text stands. */
  readonly from: string;
  readonly children: string;
}) {
  const t = useTranslations('client.teachClass');
  const [said, setSaid] = useState<'copied' | 'selected' | null>(null);

  async function copy() {
    try {
      if (!navigator.clipboard) throw new Error('no clipboard');
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid(selectAndCopy(from) ? 'copied' : 'selected');
    }
  }

  return (
    <span className="needs-js">
      <Button onClick={copy}>{children}</Button>{' '}
      <span role="status" className="meta">
        {said ? t(said) : null}
      </span>
    </span>
  );
}

function selectAndCopy(id: string): boolean {
  const element = document.getElementById(id);
  const selection = window.getSelection();
  if (!element || !selection) return false;
  selection.selectAllChildren(element);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
