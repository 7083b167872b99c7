import type { ReactNode } from 'react';
import styles from './assignment-form.module.css';

/** A radio button with its words, as high as a finger. */
export function Choice({
  name,
  value,
  checked,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} value={value} defaultChecked={checked} />
      <span>{children}</span>
    </label>
  );
}
