'use client';

import {
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { nextTab } from './tabs';
import styles from './two-screens.module.css';

export interface Screen {
  readonly label: string;
  readonly children: ReactNode;
}

const wideQuery = '(min-width: 56rem)';

function subscribe(changed: () => void) {
  const query = window.matchMedia(wideQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function useWide() {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wideQuery).matches,
    () => true,
  );
}

/** A person, drawn as a ring and shoulders; the watcher, as rings around a point. */
function Mark({ kind }: { readonly kind: 'citizen' | 'authority' }) {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
      {kind === 'citizen' ? (
        <>
          <circle cx="10" cy="6.5" r="3.5" />
          <path d="M3 18 C3 12.5 17 12.5 17 18" />
        </>
      ) : (
        <>
          <path d="M1.5 10 C5 4 15 4 18.5 10 C15 16 5 16 1.5 10 Z" />
          <circle cx="10" cy="10" r="2.5" />
        </>
      )}
    </svg>
  );
}

/**
 * The mark of the house: one moment seen from two sides. Side by side from 56rem; two tabs below that; without scripts
 * one under the other.
 */
export function TwoScreens({
  citizen,
  authority,
}: {
  readonly citizen: Screen;
  readonly authority: Screen;
}) {
  const base = useId();
  const wide = useWide();
  const [active, setActive] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const screens = [
    { kind: 'citizen', ...citizen },
    { kind: 'authority', ...authority },
  ] as const;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = nextTab(event.key, active, 2, rtl);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    buttons.current[next]?.focus();
  }

  return (
    <div className={styles.card}>
      <div role="tablist" className={`${styles.tabs} needs-js`} onKeyDown={onKeyDown}>
        {screens.map((screen, index) => (
          <button
            key={screen.kind}
            ref={(element) => {
              buttons.current[index] = element;
            }}
            type="button"
            role="tab"
            id={`${base}-${screen.kind}-tab`}
            aria-selected={index === active}
            aria-controls={`${base}-${screen.kind}`}
            tabIndex={index === active ? 0 : -1}
            className={`${styles.tab} ${styles[screen.kind]}`}
            onClick={() => setActive(index)}
          >
            <Mark kind={screen.kind} />
            {screen.label}
          </button>
        ))}
      </div>
      <div className={styles.screens}>
        {screens.map((screen, index) => (
          <section
            key={screen.kind}
            id={`${base}-${screen.kind}`}
            role={wide ? undefined : 'tabpanel'}
            aria-labelledby={`${base}-${screen.kind}-${wide ? 'head' : 'tab'}`}
            className={`${styles.screen} ${styles[screen.kind]} ${index === active ? '' : styles.other}`}
          >
            <p className={styles.head} id={`${base}-${screen.kind}-head`}>
              <Mark kind={screen.kind} />
              {screen.label}
            </p>
            <div className={styles.body}>{screen.children}</div>
          </section>
        ))}
      </div>
    </div>
  );
}
