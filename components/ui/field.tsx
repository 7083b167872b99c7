import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

export interface FieldIds {
  readonly input: string;
  /** For `aria-describedby`; undefined where there is neither a hint nor an error. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** A label, a hint and an error around one control, joined by ids that are handed to the function inside. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly children: (ids: FieldIds) => ReactNode;
}) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      ) : null}
      {children({ input: id, describedBy, invalid: Boolean(error) })}
      {error ? (
        <p className={styles.error} id={errorId}>
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      ) : null}
    </div>
  );
}
