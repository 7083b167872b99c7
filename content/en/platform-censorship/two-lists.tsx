import type { CSSProperties } from 'react';

const label: CSSProperties = { fontFamily: 'var(--mono)', fontSize: 13 };

/** Pixels for one word: the 2,599 different words of both lists together are 570 wide. */
const WORD = 570 / 2599;
const LEFT = 35;
const ONLY_TOM = (1130 - 21) * WORD;
const SHARED = 21 * WORD;
const ONLY_SINA = (1490 - 21) * WORD;

/**
 * The keyword lists of two chat programs on one day, drawn to scale: how much of them is the same. Drawn from the fact
 * pc-lists-differ-between-companies (1,130 and 1,490 words, 21 in common).
 */
export default function TwoLists() {
  const shared = LEFT + ONLY_TOM;
  return (
    <svg viewBox="0 0 640 236" width="100%" aria-hidden="true" focusable="false">
      <text x={LEFT} y={24} fill="var(--ink)" style={label}>
        TOM-Skype: 1,130 words
      </text>
      <rect
        x={LEFT}
        y={36}
        width={ONLY_TOM + SHARED}
        height={52}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.25}
      />
      <text x={shared} y={224} fill="var(--ink)" style={label}>
        Sina UC: 1,490 words
      </text>
      <rect
        x={shared}
        y={152}
        width={SHARED + ONLY_SINA}
        height={52}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.25}
      />
      <rect x={shared} y={36} width={SHARED} height={168} fill="var(--signal)" />
      <text x={shared + 14} y={125} fill="var(--signal)" style={label}>
        21 words in both
      </text>
      <text x={shared - 14} y={125} textAnchor="end" fill="var(--ink-soft)" style={label}>
        drawn to scale
      </text>
    </svg>
  );
}
