import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

/** A box with up to two centred lines. */
function Box(props: { x: number; y: number; w: number; lines: readonly string[]; tone?: string }) {
  const { x, y, w, lines, tone = 'var(--ink)' } = props;
  return (
    <g>
      <rect x={x} y={y} width={w} height={52} fill="none" stroke={tone} strokeWidth={1.25} />
      {lines.map((line, i) => (
        <text
          key={line}
          x={x + w / 2}
          y={y + (lines.length === 1 ? 31 : 23) + i * 17}
          textAnchor="middle"
          fill={tone}
          style={label}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** A line through points, with a head at its end. */
function Arrow(props: { points: string; head: string; tone?: string }) {
  const { points, head, tone = 'var(--ink-soft)' } = props;
  return (
    <g fill="none" stroke={tone} strokeWidth={1.25}>
      <polyline points={points} />
      <polyline points={head} />
    </g>
  );
}

/**
 * What happens to a picture in a WeChat chat: the quick look at the index before delivery, and the slow look afterwards
 * that feeds the index. Drawn from the facts pc-wechat-md5-index and pc-wechat-foreign-users-train.
 */
export default function FingerprintPath() {
  return (
    <svg viewBox="0 0 640 318" width="100%" aria-hidden="true" focusable="false">
      <Box x={12} y={34} w={136} lines={['picture', 'is sent']} />
      <Arrow points="148,60 206,60" head="198,55 206,60 198,65" />
      <Box x={208} y={34} w={176} lines={['fingerprint', 'in the index?']} />
      <Arrow points="384,60 468,60" head="460,55 468,60 460,65" tone="var(--signal)" />
      <text x={412} y={50} fill="var(--signal)" style={label}>
        yes
      </text>
      <Box x={470} y={34} w={156} lines={['blocked at once']} tone="var(--signal)" />

      <Arrow points="296,86 296,132" head="291,124 296,132 301,124" tone="var(--free)" />
      <text x={306} y={114} fill="var(--free)" style={label}>
        no
      </text>
      <Box x={208} y={134} w={176} lines={['delivered']} tone="var(--free)" />

      <Arrow points="296,186 296,238" head="291,230 296,238 301,230" />
      <text x={306} y={216} fill="var(--ink-soft)" style={label}>
        later
      </text>
      <Box
        x={170}
        y={240}
        w={252}
        lines={['does it look like a listed one,', 'or hold listed words?']}
      />
      <Arrow points="422,266 548,266 548,176" head="543,184 548,176 553,184" tone="var(--signal)" />
      <text x={436} y={258} fill="var(--signal)" style={label}>
        yes
      </text>
      <Box
        x={470}
        y={122}
        w={156}
        lines={['fingerprint added', 'to the index']}
        tone="var(--signal)"
      />
      <Arrow
        points="548,122 548,106 342,106 342,88"
        head="337,96 342,88 347,96"
        tone="var(--signal)"
      />
    </svg>
  );
}
