import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

interface Gate {
  readonly name: string;
  readonly asks: readonly [string, string];
}

const gates: readonly Gate[] = [
  { name: '1 LAW', asks: ['public, precise,', 'no blank cheque?'] },
  { name: '2 AIM', asks: ['really on the', 'closed list?'] },
  { name: '3 NEED', asks: ['no lighter way,', 'no greater harm?'] },
];

/**
 * The three tests of article 19(3) as gates in a row: a restriction has to pass all of them, and fails at the first that
 * stays shut. Drawn from the facts fnd-three-part-test, fnd-gc34-precision and fnd-gc34-burden.
 */
export default function ThreeGates() {
  return (
    <svg viewBox="0 0 640 210" width="100%" aria-hidden="true" focusable="false">
      <text x={6} y={76} fill="var(--ink)" style={label}>
        a limit
      </text>
      <text x={6} y={94} fill="var(--ink)" style={label}>
        on speech
      </text>
      <line x1={88} y1={82} x2={556} y2={82} stroke="var(--free)" strokeWidth={1.5} />
      <path d="M550 76 l8 6 l-8 6" fill="none" stroke="var(--free)" strokeWidth={1.5} />
      <text x={564} y={86} fill="var(--ink)" style={label}>
        allowed
      </text>

      {gates.map((gate, i) => {
        const x = 150 + i * 150;
        return (
          <g key={gate.name}>
            <rect
              x={x - 4}
              y={42}
              width={8}
              height={80}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={1.25}
            />
            <text x={x} y={30} textAnchor="middle" fill="var(--ink)" style={label}>
              {gate.name}
            </text>
            <path
              d={`M${x} 122 L${x} 150`}
              stroke="var(--signal)"
              strokeWidth={1.25}
              strokeDasharray="4 3"
              fill="none"
            />
            <text x={x} y={168} textAnchor="middle" fill="var(--ink-soft)" style={label}>
              {gate.asks[0]}
            </text>
            <text x={x} y={184} textAnchor="middle" fill="var(--ink-soft)" style={label}>
              {gate.asks[1]}
            </text>
          </g>
        );
      })}
      <text x={300} y={206} textAnchor="middle" fill="var(--signal)" style={label}>
        one no is enough to fail
      </text>
    </svg>
  );
}
