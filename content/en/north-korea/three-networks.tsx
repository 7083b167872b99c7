/**
 * Three ways to build a network, side by side: the open internet, a filtered internet, and a network that holds only
 * what was put there. A square is a page; the reader stands below. Static: it draws a principle, not measured data.
 */

type Fate = 'free' | 'blocked' | 'absent';

interface Panel {
  readonly title: string;
  readonly rule: string;
  readonly seen: readonly [string, string];
  readonly wall: 'none' | 'filter' | 'sealed';
  readonly fate: (index: number) => Fate;
}

const SIDE = 22;
const STEP = 36;
const COLUMNS = 4;
const PLACES = Array.from({ length: 12 }, (_, place) => place);
const REFUSED = new Set([1, 6, 8]);
/** Three places of the bottom row: what somebody has chosen to put on the closed network. */
const PLACED = new Set([8, 9, 10]);

const PANELS: readonly Panel[] = [
  {
    title: 'Open',
    rule: 'everything',
    seen: ['You see:', 'what there is'],
    wall: 'none',
    fate: () => 'free',
  },
  {
    title: 'Filtered',
    rule: 'everything but',
    seen: ['You see:', 'a gap or a refusal'],
    wall: 'filter',
    fate: (index) => (REFUSED.has(index) ? 'blocked' : 'free'),
  },
  {
    title: 'Allowlist',
    rule: 'nothing but',
    seen: ['You see:', 'no gap at all'],
    wall: 'sealed',
    fate: (index) => (PLACED.has(index) ? 'free' : 'absent'),
  },
];

function Page({ x, y, fate }: { x: number; y: number; fate: Fate }) {
  if (fate === 'free') {
    return <rect x={x} y={y} width={SIDE} height={SIDE} fill="var(--free)" stroke="currentColor" />;
  }
  if (fate === 'blocked') {
    return (
      <g fill="none" stroke="var(--signal)" strokeWidth="1.5">
        <rect x={x} y={y} width={SIDE} height={SIDE} />
        <path d={`M${x} ${y}l${SIDE} ${SIDE}M${x + SIDE} ${y}l${-SIDE} ${SIDE}`} />
      </g>
    );
  }
  return (
    <rect
      x={x}
      y={y}
      width={SIDE}
      height={SIDE}
      fill="none"
      stroke="var(--ink-soft)"
      strokeDasharray="2 4"
    />
  );
}

function Network({ panel, left }: { panel: Panel; left: number }) {
  const centre = left + 100;
  const gridLeft = centre - (STEP * (COLUMNS - 1) + SIDE) / 2;
  const top = 64;
  return (
    <g>
      <text x={centre} y="24" textAnchor="middle" fontSize="16" fontWeight="bold">
        {panel.title}
      </text>
      <text x={centre} y="46" textAnchor="middle" fontSize="14">
        {panel.rule}
      </text>
      {PLACES.map((place) => (
        <Page
          key={place}
          x={gridLeft + (place % COLUMNS) * STEP}
          y={top + Math.floor(place / COLUMNS) * STEP}
          fate={panel.fate(place)}
        />
      ))}
      {panel.wall === 'filter' ? (
        <g>
          <path
            d={`M${left + 24} 178H${left + 176}`}
            stroke="var(--signal)"
            strokeWidth="1.5"
            strokeDasharray="10 5"
          />
          <text x={left + 176} y="196" textAnchor="end" fontSize="13">
            filter
          </text>
        </g>
      ) : null}
      {panel.wall === 'sealed' ? (
        <path
          d={`M${left + 14} 129H${left + 186}V252H${left + 14}Z`}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ) : null}
      <path
        d={`M${centre} 206V172m-5 8l5 -8l5 8`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <circle cx={centre} cy="218" r="8" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={`M${centre - 15} 246c0 -20 30 -20 30 0`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <text x={centre} y="276" textAnchor="middle" fontSize="13">
        {panel.seen[0]}
      </text>
      <text x={centre} y="294" textAnchor="middle" fontSize="13">
        {panel.seen[1]}
      </text>
    </g>
  );
}

/** The drawing; its caption and its description for those who can't see it stand in the lesson. */
export default function ThreeNetworks() {
  return (
    <svg
      viewBox="0 0 640 306"
      width="100%"
      aria-hidden="true"
      fontFamily="var(--mono)"
      fill="currentColor"
    >
      {PANELS.map((panel, index) => (
        <Network key={panel.title} panel={panel} left={10 + index * 210} />
      ))}
      <path d="M215 12V294M425 12V294" stroke="var(--rule)" />
    </svg>
  );
}
