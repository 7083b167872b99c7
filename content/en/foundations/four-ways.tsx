import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

interface Way {
  readonly name: string;
  readonly says: string;
}

const ways: readonly Way[] = [
  { name: 'BLOCKED', says: 'this one is stopped' },
  { name: 'CUT', says: 'the line is taken away' },
  { name: 'WATCHED', says: 'it arrives, and is copied' },
  { name: 'DROWNED', says: 'it arrives among many' },
];

/** An envelope, the message itself: filled in red where somebody else holds it as well. */
function Message(props: { x: number; y: number; copied?: boolean }) {
  const { x, y, copied } = props;
  return (
    <g fill="none" stroke={copied ? 'var(--signal)' : 'var(--ink)'} strokeWidth={1.25}>
      <rect x={x} y={y - 9} width={26} height={18} />
      <path d={`M${x} ${y - 9} l13 10 l13 -10`} />
    </g>
  );
}

function Line(props: { x1: number; x2: number; y: number; free?: boolean }) {
  return (
    <line
      x1={props.x1}
      y1={props.y}
      x2={props.x2}
      y2={props.y}
      stroke={props.free ? 'var(--free)' : 'var(--ink-soft)'}
      strokeWidth={1.25}
    />
  );
}

/** What happens to one message in each of the four ways. The sorting is this course's own. */
export default function FourWays() {
  return (
    <svg viewBox="0 0 640 300" width="100%" aria-hidden="true" focusable="false">
      {ways.map((way, i) => {
        const y = 44 + i * 72;
        return (
          <g key={way.name}>
            <text x={6} y={y - 2} fill="var(--ink)" style={label}>
              {way.name}
            </text>
            <text x={6} y={y + 16} fill="var(--ink-soft)" style={label}>
              {way.says}
            </text>
            <circle cx={228} cy={y} r={6} fill="none" stroke="var(--ink)" strokeWidth={1.25} />
            <circle cx={618} cy={y} r={6} fill="none" stroke="var(--ink)" strokeWidth={1.25} />
          </g>
        );
      })}

      {/* Blocked: a bar in front of the message, while another passes below. */}
      <Line x1={236} x2={400} y={44} />
      <Message x={360} y={44} />
      <rect x={400} y={24} width={5} height={40} fill="var(--signal)" />
      <path d="M236 50 C320 78 500 78 610 50" fill="none" stroke="var(--free)" strokeWidth={1.25} />

      {/* Cut: the line ends on both sides of a gap. */}
      <Line x1={236} x2={390} y={116} />
      <Line x1={450} x2={610} y={116} />
      <path
        d="M390 106 l8 20 M450 106 l-8 20"
        stroke="var(--signal)"
        strokeWidth={1.5}
        fill="none"
      />
      <Message x={290} y={116} />

      {/* Watched: the message goes on, a copy leads down. */}
      <Line x1={236} x2={610} y={188} free />
      <Message x={480} y={188} />
      <path
        d="M400 188 L400 214"
        stroke="var(--signal)"
        strokeWidth={1.25}
        strokeDasharray="4 3"
        fill="none"
      />
      <Message x={387} y={226} copied />

      {/* Drowned: one among many that look alike. */}
      <Line x1={236} x2={610} y={260} free />
      {[330, 364, 398, 432, 466, 500, 534].map((x) => (
        <g key={x} opacity={x === 432 ? 1 : 0.45}>
          <Message x={x} y={260} />
        </g>
      ))}
      <text x={425} y={294} fill="var(--ink-soft)" style={label}>
        which?
      </text>
    </svg>
  );
}
