/**
 * What the labs' screens are made of: a device, a case file, keys and knobs. No hooks and no browser objects, since the
 * worked form draws the same screens on the server.
 */
import type { ReactNode } from 'react';
import styles from './parts.module.css';

/** A person's device: a bar with its name and what its clock or state says, and the screen under it. */
export function Device({
  name,
  status,
  children,
}: {
  readonly name: string;
  readonly status?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.device}>
      <p className={styles.bar}>
        <span>{name}</span>
        {status === undefined ? null : <span className={styles.status}>{status}</span>}
      </p>
      <div className={styles.screen}>{children}</div>
    </div>
  );
}

/** What the other side has in front of it, in the hand of a machine. */
export function CaseFile({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.file}>
      <p className={styles.fileTitle}>{title}</p>
      {children}
    </div>
  );
}

/** A part of a screen under a small label. */
export function Section({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.section}>
      <p className={styles.label}>{label}</p>
      {children}
    </div>
  );
}

/** A blacked-out line. `children` says in words, for those who don't see it, what is missing. */
export function Redaction({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.redaction}>
      <span className={styles.hidden}>{children}</span>
    </span>
  );
}

/** A list of keys to press. */
export function Keys({ children }: { readonly children: ReactNode }) {
  return <div className={styles.keys}>{children}</div>;
}

/** One key of a device, or of a desk. */
export function Key({
  onPress,
  disabled = false,
  strong = false,
  children,
}: {
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly strong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={strong ? styles.keyStrong : styles.key}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A setting with two or three positions. The one that is set is marked by a tick as well as by its look. */
export function Knob<Value extends string | number | boolean>({
  label,
  value,
  options,
  onSet,
}: {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onSet: (value: Value) => void;
}) {
  return (
    <fieldset className={styles.knob}>
      <legend className={styles.knobLabel}>{label}</legend>
      <div className={styles.positions}>
        {options.map((option) => (
          <button
            key={String(option.value)}
            type="button"
            className={styles.position}
            aria-pressed={option.value === value}
            onClick={() => onSet(option.value)}
          >
            <span aria-hidden="true">{option.value === value ? '✓ ' : ''}</span>
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** A word with a mark before it, for what went and what didn't. */
export function Mark({
  kind,
  children,
}: {
  readonly kind: 'right' | 'wrong' | 'plain';
  readonly children: ReactNode;
}) {
  const sign = kind === 'right' ? '✓' : kind === 'wrong' ? '✕' : '·';
  return (
    <span className={styles[kind]}>
      <span aria-hidden="true">{sign} </span>
      {children}
    </span>
  );
}
