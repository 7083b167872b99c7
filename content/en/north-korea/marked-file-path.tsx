interface Stop {
  readonly name: string;
  readonly system: string;
  readonly marks: readonly string[];
  readonly leavesMark: boolean;
}

const STOPS: readonly Stop[] = [
  { name: 'A', system: 'Red Star', marks: ['A'], leavesMark: true },
  { name: 'B', system: 'Red Star', marks: ['A', 'B'], leavesMark: true },
  { name: 'C', system: 'other', marks: ['A', 'B'], leavesMark: false },
  { name: 'D', system: 'Red Star', marks: ['A', 'B', 'D'], leavesMark: true },
];

const STEP = 160;
const HALF = 56;

/** Middle of the n-th stop, in units of the drawing (640 wide). */
function middle(index: number): number {
  return 80 + index * STEP;
}

/**
 * Drawing for lesson 4: one picture carried past four computers, and the marks at its end after each.
 * What it shows (marks in order, none from other systems) is cited in the figure's caption.
 */
export default function MarkedFilePath() {
  return (
    <svg
      viewBox="0 0 640 330"
      width="100%"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="var(--ink)"
      strokeWidth="1.25"
      fontFamily="var(--mono)"
      fontSize="14"
    >
      {STOPS.map((stop, index) => {
        const x = middle(index);
        const last = index === STOPS.length - 1;
        return (
          <g key={stop.name}>
            <rect
              x={x - HALF}
              y="24"
              width={HALF * 2}
              height="60"
              strokeDasharray={stop.leavesMark ? undefined : '5 4'}
            />
            <text x={x} y="50" textAnchor="middle" fill="var(--ink)" stroke="none" fontSize="17">
              {stop.name}
            </text>
            <text x={x} y="71" textAnchor="middle" fill="var(--ink-soft)" stroke="none">
              {stop.system}
            </text>
            {last ? null : (
              <path d={`M${x + HALF + 4} 54 H${x + STEP - HALF - 6} m-8 -5 l8 5 l-8 5`} />
            )}
            <path d={`M${x} 88 V126 m-5 -8 l5 8 l5 -8`} />
            <rect x={x - HALF} y="134" width="43" height="34" stroke="var(--ink-soft)" />
            <text
              x={x - HALF + 21.5}
              y="156"
              textAnchor="middle"
              fill="var(--ink-soft)"
              stroke="none"
              fontSize="13"
            >
              pic
            </text>
            {stop.marks.map((mark, place) => {
              const left = x - HALF + 46 + place * 23;
              const fresh = stop.leavesMark && place === stop.marks.length - 1;
              return (
                <g key={mark}>
                  <rect
                    x={left}
                    y="134"
                    width="20"
                    height="34"
                    stroke={fresh ? 'var(--signal)' : 'var(--ink)'}
                    strokeWidth={fresh ? 2 : 1.25}
                  />
                  <text
                    x={left + 10}
                    y="156"
                    textAnchor="middle"
                    fill={fresh ? 'var(--signal)' : 'var(--ink)'}
                    stroke="none"
                  >
                    {mark}
                  </text>
                </g>
              );
            })}
            {stop.leavesMark ? null : (
              <rect
                x={x - HALF + 46 + stop.marks.length * 23}
                y="134"
                width="20"
                height="34"
                stroke="var(--ink-soft)"
                strokeDasharray="3 3"
              />
            )}
            <text
              x={x}
              y="190"
              textAnchor="middle"
              fill="var(--ink-soft)"
              stroke="none"
              fontSize="13"
            >
              {stop.leavesMark ? `+ ${stop.name}` : 'no mark'}
            </text>
          </g>
        );
      })}
      <path d="M24 214 H616" stroke="var(--rule)" />
      <text x="24" y="244" fill="var(--ink)" stroke="none">
        What the tail says:
      </text>
      <text x="230" y="244" fill="var(--signal)" stroke="none">
        A, then B, then D
      </text>
      <text x="24" y="272" fill="var(--ink)" stroke="none">
        What happened:
      </text>
      <text x="230" y="272" fill="var(--ink)" stroke="none">
        A, then B, then C, then D
      </text>
      <text x="24" y="306" fill="var(--ink-soft)" stroke="none" fontSize="13">
        Between B and D the tail shows no gap. C is simply not there.
      </text>
    </svg>
  );
}
