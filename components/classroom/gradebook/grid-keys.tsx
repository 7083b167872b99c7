'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

/**
 * The frame in which the gradebook scrolls. With scripts its table is a grid with one stop for the Tab key: arrows, Home, End,
 * Page Up and Page Down move inside (with Ctrl, Home and End go to the corners). Without them every link is a stop.
 */
export function GridKeys({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const frame = useRef<HTMLElement>(null);
  const stop = useRef<HTMLElement>(null);

  useEffect(() => {
    const table = frame.current?.querySelector('table');
    if (!table) return;
    table.setAttribute('role', 'grid');
    for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
    const first = table.tBodies[0]?.rows[0]?.cells[0];
    if (first) {
      stop.current = stopOf(first);
      stop.current.tabIndex = 0;
    }
    // The frame is a stop of its own only where nothing inside can be one.
    if (first && frame.current) frame.current.tabIndex = -1;
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const from = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
    if (!from || event.altKey || event.metaKey || event.shiftKey) return;
    const to = target(from, event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    stopOf(to).focus();
  }

  /** Whatever takes the focus, by key or by hand, is the one stop from then on. */
  function onFocus(event: { target: EventTarget & HTMLElement }) {
    const cell = event.target.closest<HTMLTableCellElement>('td, th');
    if (!cell) return;
    if (stop.current) stop.current.tabIndex = -1;
    stop.current = stopOf(cell);
    stop.current.tabIndex = 0;
  }

  return (
    <section
      ref={frame}
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {children}
    </section>
  );
}

/** What in a cell takes the focus: its link, or the cell itself. */
function stopOf(cell: HTMLTableCellElement): HTMLElement {
  const link = cell.querySelector('a');
  if (link) return link;
  if (cell.tabIndex < 0) cell.tabIndex = -1;
  return cell;
}

const PAGE = 10;

function target(
  from: HTMLTableCellElement,
  key: string,
  ctrl: boolean,
): HTMLTableCellElement | null {
  const row = from.closest('tr');
  const table = from.closest('table');
  if (!row || !table) return null;
  const y = row.rowIndex;
  const x = from.cellIndex;
  const last = table.rows.length - 1;
  const ahead = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
  const at = (line: number, column: number): HTMLTableCellElement | null => {
    const cells = table.rows[Math.min(last, Math.max(0, line))]?.cells;
    return cells?.[Math.min(cells.length - 1, Math.max(0, column))] ?? null;
  };
  switch (key) {
    case 'ArrowRight':
      return at(y, x + ahead);
    case 'ArrowLeft':
      return at(y, x - ahead);
    case 'ArrowDown':
      return at(y + 1, x);
    case 'ArrowUp':
      return at(y - 1, x);
    case 'PageDown':
      return at(y + PAGE, x);
    case 'PageUp':
      return at(y - PAGE, x);
    case 'Home':
      return ctrl ? at(0, 0) : at(y, 0);
    case 'End':
      return ctrl ? at(last, Number.POSITIVE_INFINITY) : at(y, Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}
