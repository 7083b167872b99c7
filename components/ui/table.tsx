import type { ReactNode } from 'react';
import styles from './table.module.css';

/**
 * A table that scrolls inside its own frame, never the page; the frame takes the keyboard's focus, so that arrows move
 * it. Inside: a plain `<table>` with a `<caption>`; `th scope` and `className={numeric}` for numbers.
 */
export function TableFrame({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** For cells that hold numbers: they line up at their end. */
export const numeric = styles.numeric ?? '';
