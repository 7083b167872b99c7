/** A packet as bytes: for its sender in hex and letters, for the filter as a row of one-bits. */
import type { LabTranslate } from '@/components/labs/types';
import { bounds, isPrintable, onesOf } from '@/lib/labs/does-this-packet-pass/rules';
import styles from './does-this-packet-pass.module.css';

/**
 * Bytes that are drawn: more would fill a phone's whole screen, and a worked form draws the table at every step. The
 * measures count all of them.
 */
const most = { live: 96, worked: 32 } as const;

/** Every byte in hex with its letter under it. A byte that is printable stands on a rule. */
export function ByteTable({
  bytes,
  live,
  t,
}: {
  readonly bytes: readonly number[];
  /** Whether it stands in the lab that is played, and not in its worked form. */
  readonly live: boolean;
  readonly t: LabTranslate;
}) {
  const shown = live ? most.live : most.worked;
  const more = bytes.length - shown;
  return (
    <div className={styles.packet}>
      <div className={styles.bytes} aria-hidden="true">
        {bytes.slice(0, shown).map((byte, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a byte's place is its name
          <span key={i} className={isPrintable(byte) ? styles.printable : styles.byte}>
            {`${byte.toString(16).padStart(2, '0')}\n${isPrintable(byte) ? String.fromCharCode(byte).replace(' ', '␣') : '·'}`}
          </span>
        ))}
      </div>
      <p className={styles.quiet}>
        {t('packet-length', { bytes: bytes.length })}
        {more > 0 ? ` ${t('packet-more', { shown })}` : ''}
      </p>
    </div>
  );
}

const high = 8;

/** One column a byte, as high as its one-bits; printable ones are full. Between the two lines lies what looks random. */
export function BitStrip({
  bytes,
  t,
}: {
  readonly bytes: readonly number[];
  readonly t: LabTranslate;
}) {
  const width = Math.max(bytes.length, 24);
  const line = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    high - numerator / denominator;
  const columns = (printable: boolean) =>
    bytes
      .map((byte, i) =>
        isPrintable(byte) === printable ? `M${i + 0.1} ${high}v-${onesOf(byte)}h.8V${high}z` : '',
      )
      .join('');
  return (
    <figure className={styles.stripFigure}>
      <svg
        className={styles.strip}
        viewBox={`0 0 ${width} ${high}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles.full} d={columns(true)} />
        <path className={styles.empty} d={columns(false)} />
        <line x1={0} x2={width} y1={line(bounds.fewOnes)} y2={line(bounds.fewOnes)} />
        <line x1={0} x2={width} y1={line(bounds.manyOnes)} y2={line(bounds.manyOnes)} />
      </svg>
      <figcaption className={styles.quiet}>{t('strip-caption')}</figcaption>
    </figure>
  );
}
