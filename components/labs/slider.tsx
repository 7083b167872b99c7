/** A slider, with keys beside it for those who would rather press than drag. No hooks: worked forms draw it on the server. */
import styles from './slider.module.css';

export function Slider({
  label,
  said,
  value,
  min,
  max,
  step,
  less,
  more,
  onSet,
}: {
  readonly label: string;
  /** The value in words. */
  readonly said: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Names of the two keys. */
  readonly less: string;
  readonly more: string;
  readonly onSet: (value: number) => void;
}) {
  return (
    <div className={styles.slider}>
      <p className={styles.head}>
        <span>{label}</span>
        <span className={styles.value}>{said}</span>
      </p>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.key}
          disabled={value <= min}
          aria-label={less}
          onClick={() => onSet(value - step)}
        >
          −
        </button>
        <input
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-label={label}
          aria-valuetext={said}
          onChange={(event) => {
            const next = event.currentTarget.valueAsNumber;
            if (next !== value && next >= min && next <= max) onSet(next);
          }}
        />
        <button
          type="button"
          className={styles.key}
          disabled={value >= max}
          aria-label={more}
          onClick={() => onSet(value + step)}
        >
          +
        </button>
      </div>
    </div>
  );
}
