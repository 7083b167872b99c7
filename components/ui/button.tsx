import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

function classes(kind: ButtonKind, extra: string | undefined) {
  return [styles.button, styles[kind], extra].filter(Boolean).join(' ');
}

/** A button that submits nothing unless it is told to (`type="submit"`). */
export function Button({
  kind = 'secondary',
  className,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly kind?: ButtonKind }) {
  return <button type={type} className={classes(kind, className)} {...rest} />;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  kind = 'secondary',
  className,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly kind?: ButtonKind }) {
  return (
    <a className={classes(kind, className)} {...rest}>
      {children}
    </a>
  );
}
