import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

interface Cell {
  readonly text: string;
  /** Whether somebody beside the line can read it. */
  readonly open: boolean;
}

interface Row {
  readonly way: string;
  readonly name: Cell;
  readonly page: Cell;
}

const rows: readonly Row[] = [
  {
    way: 'plain HTTP',
    name: { text: 'site’s name', open: true },
    page: { text: 'page, all of it', open: true },
  },
  {
    way: 'HTTPS (TLS)',
    name: { text: 'site’s name', open: true },
    page: { text: 'sealed', open: false },
  },
  {
    way: 'HTTPS + ECH',
    name: { text: 'a provider’s name', open: true },
    page: { text: 'sealed', open: false },
  },
  {
    way: 'QUIC',
    name: { text: 'name, by a sum', open: true },
    page: { text: 'sealed', open: false },
  },
];

/** One field of a packet: an open one has a thin red frame, a sealed one is filled and barred. */
function Field(props: { x: number; y: number; w: number; cell: Cell }) {
  const { x, y, w, cell } = props;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={w}
        height={40}
        fill={cell.open ? 'none' : 'var(--rule)'}
        stroke={cell.open ? 'var(--signal)' : 'var(--ink-soft)'}
        strokeWidth={1.25}
      />
      {cell.open ? null : (
        <g stroke="var(--ink-soft)" strokeWidth={1}>
          <line x1={x + 10} y1={y + 8} x2={x + w - 10} y2={y + 8} />
          <line x1={x + 10} y1={y + 32} x2={x + w - 10} y2={y + 32} />
        </g>
      )}
      <text x={x + w / 2} y={y + 25} textAnchor="middle" fill="var(--ink)" style={label}>
        {cell.text}
      </text>
    </g>
  );
}

/**
 * What somebody beside the line reads of one visit made in four ways. Drawn from the facts gfw-sni-name-only,
 * gfw-ech-open, gfw-quic-first-packet-open and gfw-rst-2006; it shows no bytes.
 */
export default function OneVisit() {
  return (
    <svg viewBox="0 0 640 262" width="100%" aria-hidden="true" focusable="false">
      <text x={130} y={20} fill="var(--ink-soft)" style={label}>
        WHO, WHERE TO
      </text>
      <text x={276} y={20} fill="var(--ink-soft)" style={label}>
        WHICH SITE
      </text>
      <text x={462} y={20} fill="var(--ink-soft)" style={label}>
        WHAT ON IT
      </text>
      {rows.map((row, i) => {
        const y = 34 + i * 57;
        return (
          <g key={row.way}>
            <text x={6} y={y + 25} fill="var(--ink)" style={label}>
              {row.way}
            </text>
            <Field x={130} y={y} w={132} cell={{ text: 'addresses', open: true }} />
            <Field x={276} y={y} w={172} cell={row.name} />
            <Field x={462} y={y} w={170} cell={row.page} />
          </g>
        );
      })}
    </svg>
  );
}
