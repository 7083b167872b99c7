'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import styles from './cite-cards.module.css';

interface Open {
  readonly mark: HTMLAnchorElement;
  /** Opened by a press rather than by looking: focus went in, and has to come back. */
  readonly entered: boolean;
}

const width = 384;

function place(card: HTMLElement, mark: HTMLElement) {
  const box = mark.getBoundingClientRect();
  const inline = Math.min(width, document.documentElement.clientWidth - 24);
  const left = Math.max(
    12,
    Math.min(box.left - 24, document.documentElement.clientWidth - inline - 12),
  );
  card.style.inlineSize = `${inline}px`;
  card.style.left = `${left + window.scrollX}px`;
  const below = box.bottom + 6;
  const fits = below + card.offsetHeight < window.innerHeight || box.top < card.offsetHeight + 12;
  card.style.top = `${(fits ? below : box.top - card.offsetHeight - 6) + window.scrollY}px`;
}

/**
 * Opens a source's card at its mark: by looking (pointer or focus) or by pressing, which also moves focus into it.
 * Escape closes it, and so does leaving it. The card's content is copied from the list at the end of the page.
 */
export function CiteCards() {
  const t = useTranslations('client.cite');
  const [open, setOpen] = useState<Open | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  // Giving focus back to a mark must not open its card again.
  const returning = useRef(false);

  useEffect(() => {
    let timer = 0;
    const back = () => {
      returning.current = true;
      document
        .querySelector<HTMLElement>('a[data-cite][aria-expanded]')
        ?.focus({ preventScroll: true });
    };
    const markOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-cite]') : null;
    const inCard = (target: EventTarget | null) =>
      target instanceof Node && card.current?.contains(target) === true;

    const later = (next: Open | null, wait: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(
        () => setOpen((now) => (now?.entered && next && !next.entered ? now : next)),
        wait,
      );
    };
    const over = (event: PointerEvent) => {
      if (!(event.target instanceof Element && event.target.closest('[aria-describedby]'))) {
        delete document.documentElement.dataset.quiet;
      }
      if (event.pointerType !== 'mouse') return;
      const mark = markOf(event.target);
      if (mark) later({ mark, entered: false }, 180);
      else if (inCard(event.target)) window.clearTimeout(timer);
    };
    const out = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      if (!markOf(event.target) && !inCard(event.target)) return;
      if (card.current?.contains(document.activeElement)) return;
      later(null, 260);
    };
    const focus = (event: FocusEvent) => {
      delete document.documentElement.dataset.quiet;
      if (returning.current) {
        returning.current = false;
        return;
      }
      const mark = markOf(event.target);
      if (mark?.matches(':focus-visible')) later({ mark, entered: false }, 0);
      else if (!inCard(event.target)) later(null, 0);
    };
    const click = (event: MouseEvent) => {
      const mark = markOf(event.target);
      if (mark && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
        event.preventDefault();
        window.clearTimeout(timer);
        setOpen({ mark, entered: true });
      } else if (!inCard(event.target)) later(null, 0);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Glossary cards open by style alone; this is how Escape reaches them (term.module.css).
      document.documentElement.dataset.quiet = '';
      window.clearTimeout(timer);
      setOpen(null);
      if (card.current?.contains(document.activeElement)) back();
    };

    document.addEventListener('pointerover', over);
    document.addEventListener('pointerout', out);
    document.addEventListener('focusin', focus);
    document.addEventListener('click', click);
    document.addEventListener('keydown', key);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointerout', out);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('click', click);
      document.removeEventListener('keydown', key);
    };
  }, []);

  useEffect(() => {
    if (!open || !card.current || !content.current) return;
    const number = open.mark.dataset.cite ?? '';
    const entry = document.getElementById(`note-${number}`)?.lastElementChild;
    if (!entry) return;
    const copy = entry.cloneNode(true) as Element;
    for (const back of copy.querySelectorAll('[data-back]')) back.remove();
    content.current.replaceChildren(copy);
    place(card.current, open.mark);
    open.mark.setAttribute('aria-expanded', 'true');
    if (open.entered) card.current.focus({ preventScroll: true });
    return () => open.mark.removeAttribute('aria-expanded');
  }, [open]);

  const number = open?.mark.dataset.cite ?? '';
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={t('label', { number })}
      tabIndex={-1}
      className={`${styles.card} no-print`}
      hidden={!open}
    >
      <p className={styles.head}>
        <a href={`#note-${number}`} onClick={() => setOpen(null)}>
          {t('inList', { number })}
        </a>
        <button
          type="button"
          className={styles.close}
          onClick={() => {
            returning.current = true;
            open?.mark.focus({ preventScroll: true });
            setOpen(null);
          }}
        >
          {t('close')}
        </button>
      </p>
      <div ref={content} />
    </div>
  );
}
