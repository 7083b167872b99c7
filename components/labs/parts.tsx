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

/** A quiet line in small letters. */
export function Small({ children }: { readonly children: ReactNode }) {
  return <p className={styles.small}>{children}</p>;
}

/** Words for those who don't see what is drawn beside them. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/** Names with their values, a line each. */
export function Pairs({
  rows,
}: {
  readonly rows: readonly { readonly name: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className={styles.pairs}>
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * A table whose first column names its rows. `numbers` are the columns, counted from 0, that hold numbers and line up at
 * their end. Four short columns are what a small phone has room for.
 */
export function Table({
  caption,
  head,
  rows,
  numbers = [],
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly id: string | number; readonly cells: readonly ReactNode[] }[];
  readonly numbers?: readonly number[];
}) {
  const of = (column: number) => (numbers.includes(column) ? styles.number : undefined);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th key={name} scope="col" className={of(column)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((cell, column) =>
              column === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its name
                <th key={column} scope="row" className={of(column)}>
                  {cell}
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its name
                <td key={column} className={of(column)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Bars under one another, each with its name before it and what it says behind it. `share` is from 0 to 1. */
export function Bars({
  caption,
  bars,
}: {
  readonly caption: string;
  readonly bars: readonly {
    readonly name: string;
    readonly share: number;
    readonly tone?: 'signal' | 'free' | 'plain';
    readonly says: string;
  }[];
}) {
  return (
    <figure className={styles.bars}>
      <figcaption>{caption}</figcaption>
      {bars.map((bar) => (
        <div key={bar.name} className={styles.barRow}>
          <span>{bar.name}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.barBack} width="100" height="10" />
            <rect
              className={styles[`bar-${bar.tone ?? 'plain'}`]}
              width={100 * Math.min(1, Math.max(0, bar.share))}
              height="10"
            />
          </svg>
          <span className={styles.number}>{bar.says}</span>
        </div>
      ))}
    </figure>
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

/** Knobs beside one another where there is room. */
export function Knobs({ children }: { readonly children: ReactNode }) {
  return <div className={styles.knobs}>{children}</div>;
}

/** What a lab's `Controls` stand in: things under one another, as wide as the lab. */
export function Panel({ children }: { readonly children: ReactNode }) {
  return <div className={styles.panel}>{children}</div>;
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
