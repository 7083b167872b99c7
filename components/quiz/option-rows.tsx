import type { ViewPart } from '@/lib/assessment/types';
import styles from './fields.module.css';

/** Options as ruled rows, each of which can be pressed anywhere. */
export function OptionRows({
  type,
  name,
  options,
  chosen,
}: {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly options: readonly ViewPart[];
  /** Keys of those that begin chosen. */
  readonly chosen: readonly string[];
}) {
  return (
    <div className={styles.rows}>
      {options.map((option) => (
        <label key={option.key} className={styles.row}>
          <input
            type={type}
            name={name}
            value={option.key}
            defaultChecked={chosen.includes(option.key)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}
