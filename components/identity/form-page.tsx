import type { ReactNode } from 'react';
import styles from './forms.module.css';

/** A page that is mostly one form: heading, what is said back (`said`), the ruled form, and notes in the margin. */
export function FormPage({
  title,
  lede,
  said,
  notes,
  children,
}: {
  readonly title: string;
  readonly lede: ReactNode;
  readonly said?: ReactNode;
  readonly notes?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="page">
      <header className={styles.header}>
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          {said}
          {children}
        </div>
        {notes ? <aside className={styles.notes}>{notes}</aside> : null}
      </div>
    </div>
  );
}

/** What came of the form that was sent. `wrong` says so with a mark and in red, otherwise it is good news. */
export function Said({
  wrong = false,
  children,
}: {
  readonly wrong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <p className={wrong ? styles.wrong : styles.done} role={wrong ? 'alert' : 'status'}>
      <span aria-hidden="true">{wrong ? '✕' : '✓'}</span>
      <span>{children}</span>
    </p>
  );
}

/** A form as it is printed: ruled lines. It is sent without scripts. */
export function RuledForm({
  action,
  children,
}: {
  readonly action: string;
  readonly children: ReactNode;
}) {
  return (
    <form className={styles.form} method="post" action={action}>
      {children}
    </form>
  );
}

/** One ruled line of a form. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** The buttons under a form. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
