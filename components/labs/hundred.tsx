/** A hundred cases side by side, so that a chance is seen as what it is. No hooks: the worked form draws it too. */
import type { ReactNode } from 'react';
import styles from './hundred.module.css';

export interface HundredKind {
  /** The character that stands for it in `marks`. */
  readonly mark: string;
  /** What is drawn for it: never told apart by colour alone. */
  readonly sign: string;
  readonly tone: 'signal' | 'free' | 'plain';
  /** Its line under the picture, with its number in it. */
  readonly label: (count: number) => ReactNode;
}

/** Draws one sign a case in rows of twenty-five or fewer, and under it how many of each kind there are. */
export function HundredPicture({
  marks,
  kinds,
}: {
  readonly marks: string;
  readonly kinds: readonly HundredKind[];
}) {
  const cases = [...marks];
  return (
    <div className={styles.hundred}>
      <div className={styles.cells} aria-hidden="true">
        {cases.map((mark, i) => {
          const kind = kinds.find((one) => one.mark === mark);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cases have no other name, and never move
            <span key={i} className={styles[kind?.tone ?? 'plain']}>
              {kind?.sign}
            </span>
          );
        })}
      </div>
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <li key={kind.mark}>
            <span className={styles[kind.tone]} aria-hidden="true">
              {kind.sign}
            </span>{' '}
            {kind.label(cases.filter((mark) => mark === kind.mark).length)}
          </li>
        ))}
      </ul>
    </div>
  );
}
