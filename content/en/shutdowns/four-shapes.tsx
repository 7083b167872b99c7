import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

const LEFT = 96;
const RIGHT = 630;
const HEIGHT = 44;

/** Points of a curve: how far along, from 0 to 1, and how much of normal traffic is there, from 0 to 1. */
type Curve = readonly (readonly [number, number])[];

/** Square notches of one depth, beginning at each of `starts`. */
function comb(starts: readonly number[], width: number, floor: number): Curve {
  return [
    [0, 1],
    ...starts.flatMap(
      (at) =>
        [
          [at, 1],
          [at, floor],
          [at + width, floor],
          [at + width, 1],
        ] as const,
    ),
    [1, 1],
  ];
}

const SHAPES: readonly { readonly id: string; readonly span: string; readonly curve: Curve }[] = [
  { id: 'K', span: '11 days', curve: comb([0.04, 0.31, 0.49, 0.67, 0.95], 0.016, 0.26) },
  {
    id: 'L',
    span: '1 day',
    curve: [
      [0, 1],
      [0.14, 1],
      [0.14, 0.05],
      [0.2, 0.05],
      [0.21, 0.3],
      [0.225, 0.2],
      [0.23, 0.55],
      [0.245, 0.6],
      [0.25, 0.95],
      [0.27, 1],
      [1, 1],
    ],
  },
  {
    id: 'M',
    span: '13 days',
    curve: comb(
      Array.from({ length: 13 }, (_, i) => 0.045 + i * 0.075),
      0.025,
      0.55,
    ),
  },
  {
    id: 'N',
    span: '1 day',
    curve: [
      [0, 1],
      [0.49, 1],
      [0.5, 0.35],
      [0.6, 0.4],
      [0.64, 0.4],
      [0.65, 0.6],
      [0.75, 0.62],
      [0.77, 0.8],
      [0.86, 0.82],
      [0.9, 1],
      [1, 1],
    ],
  },
];

function path(curve: Curve, top: number): string {
  return curve
    .map(([x, y], i) => {
      const px = LEFT + x * (RIGHT - LEFT);
      const py = top + (1 - y) * HEIGHT;
      return `${i === 0 ? 'M' : 'L'}${px.toFixed(1)},${py.toFixed(1)}`;
    })
    .join(' ');
}

/**
 * Four outages as curves of traffic. Invented shapes: K after the fact shutdown-exams-iraq-june-2023, M after
 * shutdown-iran-2022-mobile-curfew, L and N after what faults look like. Days and nights are left out.
 */
export default function FourShapes() {
  return (
    <svg viewBox="0 0 640 300" width="100%" aria-hidden="true" focusable="false">
      {SHAPES.map(({ id, span, curve }, i) => {
        const top = 14 + i * 72;
        return (
          <g key={id}>
            <text x={6} y={top + 18} fill="var(--ink)" style={label}>
              {id}
            </text>
            <text x={6} y={top + 38} fill="var(--ink-soft)" style={label}>
              {span}
            </text>
            <line
              x1={LEFT}
              y1={top + HEIGHT}
              x2={RIGHT}
              y2={top + HEIGHT}
              stroke="var(--rule)"
              strokeWidth={1}
            />
            <path d={path(curve, top)} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
          </g>
        );
      })}
    </svg>
  );
}
