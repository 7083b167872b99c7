import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

interface Stop {
  readonly x: number;
  readonly lines: readonly [string, string];
}

const LINE = 104;
const STOPS: readonly Stop[] = [
  { x: 36, lines: ['', 'you'] },
  { x: 136, lines: ['your', 'provider'] },
  { x: 246, lines: ['province’s', 'network'] },
  { x: 368, lines: ['', 'backbone'] },
  { x: 496, lines: ['networks', 'abroad'] },
  { x: 606, lines: ['', 'site'] },
];

/** Lines of text, the first one at (x, y), centred. */
function Words(props: { x: number; y: number; lines: readonly string[]; fill?: string }) {
  const { x, y, lines, fill = 'var(--ink-soft)' } = props;
  return (
    <>
      {lines.map((line, i) => (
        <text key={line} x={x} y={y + i * 17} textAnchor="middle" fill={fill} style={label}>
          {line}
        </text>
      ))}
    </>
  );
}

/** A device beside the line: the copy comes down a dotted line into its box. */
function Beside(props: { x: number; lines: readonly string[] }) {
  const { x, lines } = props;
  return (
    <g>
      <line
        x1={x}
        y1={LINE + 8}
        x2={x}
        y2={186}
        stroke="var(--ink)"
        strokeWidth={1.25}
        strokeDasharray="2 4"
      />
      <text x={x + 7} y={166} fill="var(--ink-soft)" style={label}>
        copy
      </text>
      <rect
        x={x - 55}
        y={186}
        width={110}
        height={46}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.25}
      />
      <Words x={x} y={206} lines={lines} fill="var(--ink)" />
    </g>
  );
}

/**
 * The way of a packet out of China, and where it is copied. A principle, not a map: drawn from the facts gfw-on-path,
 * gfw-set-of-systems, gfw-henan-nearer and gfw-esni-2020; that Henan's filter answers the user only is in the mechanism
 * gfw-sni-filter.
 */
export default function PacketsWay() {
  return (
    <svg viewBox="0 0 640 330" width="100%" aria-hidden="true" focusable="false">
      <line
        x1={432}
        y1={18}
        x2={432}
        y2={244}
        stroke="var(--rule)"
        strokeWidth={1.25}
        strokeDasharray="6 5"
      />
      <Words x={432} y={14} lines={['border']} />

      <line x1={44} y1={LINE} x2={598} y2={LINE} stroke="var(--free)" strokeWidth={1.5} />
      <polyline
        points={`588,${LINE - 5} 598,${LINE} 588,${LINE + 5}`}
        fill="none"
        stroke="var(--free)"
        strokeWidth={1.5}
      />
      <Words x={136} y={LINE + 26} lines={['the packet']} fill="var(--free)" />
      {STOPS.map((stop) => (
        <g key={stop.x}>
          <circle
            cx={stop.x}
            cy={LINE}
            r={7}
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth={1.25}
          />
          <Words x={stop.x} y={LINE - 36} lines={stop.lines.filter((line) => line !== '')} />
        </g>
      ))}

      <line
        x1={406}
        y1={LINE - 13}
        x2={406}
        y2={LINE + 13}
        stroke="var(--signal)"
        strokeWidth={4}
      />
      <line x1={406} y1={44} x2={406} y2={LINE - 16} stroke="var(--signal)" strokeWidth={1} />
      <Words x={338} y={38} lines={['in the line: can drop']} fill="var(--signal)" />

      <Beside x={246} lines={['a province’s', 'filter']} />
      <Beside x={368} lines={['national', 'filters']} />

      <g fill="none" stroke="var(--signal)" strokeWidth={1.5} strokeDasharray="7 4">
        <path d="M191 209H43V118" />
        <path d="M368 232V264H29V118" />
        <path d="M368 264H606V118" />
      </g>
      <g fill="none" stroke="var(--signal)" strokeWidth={1.5}>
        <polyline points="24,127 29,117 34,127" />
        <polyline points="38,127 43,117 48,127" />
        <polyline points="601,127 606,117 611,127" />
      </g>
      <Words
        x={320}
        y={288}
        lines={['beside the line: can only add', 'forged packets, in another’s name']}
        fill="var(--signal)"
      />
    </svg>
  );
}
