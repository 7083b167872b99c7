import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** Light modules around the code that readers need to find it. */
const QUIET = 4;

/** A QR code as a drawing made on the server: dark on light in every theme, since not every reader takes the reverse. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data
    .flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect className={styles.light} width={size} height={size} />
      <path className={styles.dark} d={dark} />
    </svg>
  );
}
