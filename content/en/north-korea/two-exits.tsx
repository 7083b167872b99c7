import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

/** A labelled box: x, y, width and height in the drawing's units, text lines from the top. */
function Box(props: { x: number; y: number; w: number; h: number; lines: readonly string[] }) {
  const { x, y, w, h, lines } = props;
  const first = y + h / 2 - ((lines.length - 1) * 18) / 2 + 5;
  return (
    <g>
      <rect x={x} y={y} width={w} height={h} fill="none" stroke="var(--ink)" strokeWidth={1.25} />
      {lines.map((line, i) => (
        <text
          key={line}
          x={x + w / 2}
          y={first + i * 18}
          textAnchor="middle"
          fill={i === 0 ? 'var(--ink)' : 'var(--ink-soft)'}
          style={label}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** A line that ends in an open arrowhead; the head's two strokes are given by the line's direction. */
function Arrow(props: { x1: number; y1: number; x2: number; y2: number }) {
  const { x1, y1, x2, y2 } = props;
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const tip = (turn: number) =>
    `${(x2 - 9 * Math.cos(angle + turn)).toFixed(1)},${(y2 - 9 * Math.sin(angle + turn)).toFixed(1)}`;
  return (
    <g fill="none" stroke="var(--free)" strokeWidth={1.5}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <polyline points={`${tip(0.45)} ${x2},${y2} ${tip(-0.45)}`} />
    </g>
  );
}

/**
 * Schematic of North Korea's two ways to the world's internet. Drawn from the facts nkn-four-routes,
 * nkn-second-uplink, nkn-elite-who-2017 and nkn-outage-2014; it is not a map.
 */
export default function TwoExits() {
  return (
    <svg viewBox="0 0 640 350" width="100%" aria-hidden="true" focusable="false">
      <rect
        x={6}
        y={10}
        width={312}
        height={330}
        fill="none"
        stroke="var(--rule)"
        strokeWidth={1.25}
        strokeDasharray="4 4"
      />
      <text x={20} y={34} fill="var(--ink-soft)" style={label}>
        NORTH KOREA
      </text>

      <Box
        x={20}
        y={50}
        w={240}
        h={84}
        lines={['Calls, texts, intranet', 'everybody else', 'no line out']}
      />
      <line x1={260} y1={92} x2={296} y2={92} stroke="var(--ink)" strokeWidth={1.25} />
      <line x1={297} y1={70} x2={297} y2={114} stroke="var(--signal)" strokeWidth={4} />

      <Box x={20} y={196} w={112} h={84} lines={['The few', 'with access', 'to the net']} />
      <Arrow x1={132} y1={238} x2={176} y2={238} />
      <Box x={178} y={196} w={124} h={84} lines={['Star', 'one provider', '4 blocks']} />

      <Arrow x1={302} y1={222} x2={360} y2={180} />
      <Arrow x1={302} y1={254} x2={360} y2={296} />
      <Box x={362} y={146} w={136} h={64} lines={['China Unicom', 'since 2010']} />
      <Box x={362} y={266} w={136} h={64} lines={['TransTeleCom', 'since Oct 2017']} />

      <Arrow x1={498} y1={180} x2={534} y2={216} />
      <Arrow x1={498} y1={296} x2={534} y2={260} />
      <Box x={536} y={196} w={98} h={84} lines={['The world’s', 'internet']} />
    </svg>
  );
}
