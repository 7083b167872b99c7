import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

interface Row {
  readonly title: string;
  /** Whether the world's routers still hold a line for the country's addresses. */
  readonly listed: boolean;
  /** Whether the border lets packets through. */
  readonly open: boolean;
  readonly seen: string;
}

const ROWS: readonly Row[] = [
  { title: 'an ordinary day', listed: true, open: true, seen: 'routes there, answers come' },
  { title: 'routes withdrawn', listed: false, open: true, seen: 'no routes, no answers' },
  {
    title: 'routes left, packets dropped',
    listed: true,
    open: false,
    seen: 'routes there, no answers',
  },
];

/** The world's list of routes: three lines, struck out when they have been taken back. */
function RouteList(props: { y: number; listed: boolean }) {
  const { y, listed } = props;
  return (
    <g>
      <rect
        x={150}
        y={y}
        width={116}
        height={58}
        fill="none"
        stroke="var(--ink-soft)"
        strokeWidth={1.25}
      />
      {[16, 30, 44].map((dy) => (
        <line
          key={dy}
          x1={162}
          y1={y + dy}
          x2={254}
          y2={y + dy}
          stroke={listed ? 'var(--ink)' : 'var(--rule)'}
          strokeWidth={1.5}
          strokeDasharray={listed ? undefined : '3 5'}
        />
      ))}
      {listed ? null : (
        <line x1={156} y1={y + 50} x2={260} y2={y + 8} stroke="var(--signal)" strokeWidth={1.5} />
      )}
    </g>
  );
}

/** A packet's way from the list to the phone, as far as it gets. */
function Way(props: { y: number; row: Row }) {
  const { y, row } = props;
  const end = !row.listed ? 286 : row.open ? 548 : 428;
  const through = row.listed && row.open;
  return (
    <g stroke={through ? 'var(--free)' : 'var(--signal)'} strokeWidth={1.5} fill="none">
      <line x1={76} y1={y} x2={146} y2={y} />
      <line x1={270} y1={y} x2={end} y2={y} strokeDasharray={through ? undefined : '6 4'} />
      {through ? (
        <path d={`M${end - 9},${y - 5} L${end},${y} L${end - 9},${y + 5}`} />
      ) : (
        <path d={`M${end - 5},${y - 6} l11,12 M${end + 6},${y - 6} l-11,12`} />
      )}
    </g>
  );
}

/**
 * Two ways to cut a country off, against an ordinary day: in one the routes leave the world's tables, in the other
 * they stay and the border drops what arrives. A principle after the facts shutdown-egypt-2011-88-percent,
 * shutdown-kazakhstan-2022-routes-stayed and shutdown-iran-null-routing; real events mix the two.
 */
export default function TwoCuts() {
  return (
    <svg viewBox="0 0 640 346" width="100%" aria-hidden="true" focusable="false">
      <text x={6} y={18} fill="var(--ink-soft)" style={label}>
        ABROAD
      </text>
      <text x={150} y={18} fill="var(--ink-soft)" style={label}>
        LIST OF ROUTES
      </text>
      <text x={436} y={18} textAnchor="middle" fill="var(--ink-soft)" style={label}>
        BORDER
      </text>
      <text x={634} y={18} textAnchor="end" fill="var(--ink-soft)" style={label}>
        PHONE
      </text>
      {ROWS.map((row, i) => {
        const top = 58 + i * 110;
        const middle = top + 29;
        return (
          <g key={row.title}>
            <text x={6} y={top - 12} fill="var(--ink)" style={label}>
              {row.title}
            </text>
            <text x={634} y={top - 12} textAnchor="end" fill="var(--ink-soft)" style={label}>
              {row.seen}
            </text>
            <circle cx={44} cy={middle} r={22} fill="none" stroke="var(--ink)" strokeWidth={1.25} />
            <RouteList y={top} listed={row.listed} />
            <line
              x1={436}
              y1={top - 2}
              x2={436}
              y2={top + 60}
              stroke={row.open ? 'var(--rule)' : 'var(--signal)'}
              strokeWidth={row.open ? 1.25 : 4}
              strokeDasharray={row.open ? '3 4' : undefined}
            />
            <rect
              x={562}
              y={top + 2}
              width={30}
              height={54}
              rx={4}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={1.25}
            />
            <line
              x1={572}
              y1={top + 49}
              x2={582}
              y2={top + 49}
              stroke="var(--ink)"
              strokeWidth={1.25}
            />
            <Way y={middle} row={row} />
          </g>
        );
      })}
    </svg>
  );
}
