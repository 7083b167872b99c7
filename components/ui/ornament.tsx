/**
 * Each part's ornament, built from its mechanism rather than drawn from a picture of it: a wall of cells, a plug pulled
 * from its socket, an eye as concentric routes, an echo, a bridge of hops. All stand in a square of 120.
 */
import type { ReactElement } from 'react';
import styles from './ornament.module.css';

/** Courses of cells, each shifted by half. Most are shut; what was let in is left open. */
function Wall() {
  const open = new Set(['1-3', '4-1', '6-2']);
  const cells = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 6 }, (_, column) => {
      const shift = row % 2 === 0 ? 0 : -10;
      const x = Math.max(4, 4 + column * 20 + shift);
      const end = Math.min(116, 4 + column * 20 + shift + 20);
      return { key: `${row}-${column}`, x, y: 6 + row * 12, width: end - x };
    }),
  ).flat();
  return (
    <>
      {cells
        .filter((cell) => cell.width > 4)
        .map((cell) => (
          <rect
            key={cell.key}
            x={cell.x + 1}
            y={cell.y + 1}
            width={cell.width - 2}
            height="10"
            className={open.has(cell.key) ? styles.line : styles.fill}
          />
        ))}
    </>
  );
}

/** Seven routes that run as one cable up to a plug, and go on as nothing behind the gap. */
function Plug() {
  const lanes = [-3, -2, -1, 0, 1, 2, 3];
  return (
    <>
      {lanes.map((lane) => (
        <path
          key={lane}
          d={`M2 ${60 + lane * 14} C20 ${60 + lane * 14} 20 ${60 + lane * 3} 36 ${60 + lane * 3}`}
          className={styles.line}
        />
      ))}
      <rect x="36" y="46" width="18" height="28" className={styles.fill} />
      <path d="M54 53h9M54 67h9" className={styles.thick} />
      <path d="M92 46h-10v28h10z" className={styles.line} />
      <path d="M82 53h-5M82 67h-5" className={styles.line} />
      {lanes.map((lane) => (
        <path
          key={lane}
          d={`M92 ${60 + lane * 3} C104 ${60 + lane * 3} 104 ${60 + lane * 14} 118 ${60 + lane * 14}`}
          className={styles.dash}
        />
      ))}
    </>
  );
}

/** Routes around one point, with the stations that report to it; the lids are the outermost route. */
function Eye() {
  const stations: readonly (readonly [number, number])[] = [
    [14, 20],
    [14, 140],
    [23, 75],
    [23, 200],
    [23, 320],
    [32, 30],
    [32, 165],
    [32, 255],
  ];
  return (
    <>
      <path d="M2 60 C26 14 94 14 118 60 C94 106 26 106 2 60 Z" className={styles.line} />
      {[14, 23, 32].map((radius) => (
        <circle key={radius} cx="60" cy="60" r={radius} className={styles.line} />
      ))}
      {stations.map(([radius, degrees]) => {
        const angle = (degrees * Math.PI) / 180;
        const x = (60 + radius * Math.cos(angle)).toFixed(1);
        const y = (60 + radius * Math.sin(angle)).toFixed(1);
        return (
          <g key={`${radius}-${degrees}`}>
            <path d={`M60 60L${x} ${y}`} className={styles.faint} />
            <circle cx={x} cy={y} r="2.2" className={styles.fill} />
          </g>
        );
      })}
      <circle cx="60" cy="60" r="6.5" className={styles.fill} />
    </>
  );
}

/** One voice, said again and again until it looks like many. */
function Echo() {
  return (
    <>
      <circle cx="16" cy="60" r="6" className={styles.fill} />
      {Array.from({ length: 8 }, (_, ring) => {
        const radius = 16 + ring * 12;
        const x = (16 + radius * Math.cos(0.62)).toFixed(1);
        const half = (radius * Math.sin(0.62)).toFixed(1);
        return (
          <path
            key={radius}
            d={`M${x} ${60 - Number(half)} A${radius} ${radius} 0 0 1 ${x} ${60 + Number(half)}`}
            className={ring % 2 === 0 ? styles.line : styles.dash}
          />
        );
      })}
    </>
  );
}

/** Hops over a gap: each arch rests on somebody who passes things on. */
function Bridge() {
  return (
    <>
      <path d="M2 88h116" className={styles.dash} />
      {[6, 33, 60, 87].map((x) => (
        <g key={x}>
          <path d={`M${x} 88 A13.5 34 0 0 1 ${x + 27} 88`} className={styles.line} />
          <path d={`M${x + 4} 88 A9.5 25 0 0 1 ${x + 23} 88`} className={styles.faint} />
        </g>
      ))}
      {[6, 33, 60, 87, 114].map((x) => (
        <circle key={x} cx={x} cy="88" r="3" className={styles.fill} />
      ))}
      <path d="M2 52.5h116" className={styles.thick} />
    </>
  );
}

const ornaments: Readonly<Record<string, () => ReactElement>> = {
  wall: Wall,
  plug: Plug,
  eye: Eye,
  echo: Echo,
  bridge: Bridge,
};

/** A part's ornament; decoration, so it says nothing to a screen reader. An unknown name draws the wall. */
export function Ornament({
  name,
  className,
}: {
  readonly name: string;
  readonly className?: string;
}) {
  const Drawing = ornaments[name] ?? Wall;
  return (
    <svg
      viewBox="0 0 120 120"
      aria-hidden="true"
      className={[styles.ornament, className].filter(Boolean).join(' ')}
    >
      <Drawing />
    </svg>
  );
}
