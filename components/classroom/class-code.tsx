import { formatClassCode } from '@/lib/classroom/class-code';
import styles from './class-code.module.css';

/**
 * A class code, large, in two groups. `huge` is for a projector. The hyphen is part of the text, so that what is selected
 * by hand reads as it is shown; where a code is typed it doesn't matter.
 */
export function ClassCode({
  code,
  id,
  huge = false,
}: {
  readonly code: string;
  readonly id?: string;
  readonly huge?: boolean;
}) {
  return (
    <p className={huge ? `${styles.code} ${styles.huge}` : styles.code} id={id} translate="no">
      {formatClassCode(code)}
    </p>
  );
}
