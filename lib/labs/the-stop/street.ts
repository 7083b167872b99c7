/** The street of a hundred neighbours, who hold back by what they think possible. Mechanism: `chilling-effect`. */
import { drawShuffled, type RngState } from '@/lib/labs/prng';
import { invented, type Sign, type Street, speaks, type Week } from '@/lib/labs/the-stop/state';

const { neighbours, raises } = invented;

/** Neighbours whose needs to speak are spread evenly, in a drawn order. */
export function drawStreet(rng: RngState): { readonly rng: RngState; readonly street: Street } {
  const evenly = Array.from({ length: neighbours }, (_, i) => (i + 0.5) / neighbours);
  const draw = drawShuffled(rng, evenly);
  return {
    rng: draw.rng,
    street: { need: draw.value, belief: evenly.map(() => invented.firstBelief) },
  };
}

const raise = (belief: number, by: number): number => belief + (1 - belief) * by;

/** The street after something that raises beliefs by `by`, and next door to the house `at` by more; null: nowhere. */
function raised(street: Street, by: number, at: number | null): Street {
  const belief = street.belief.map((one, house) =>
    raise(one, at !== null && Math.abs(house - at) <= invented.houses ? invented.nextDoor : by),
  );
  return { ...street, belief };
}

/** The street after a sign. Whom it happens to, if to anybody, lives in the middle of the street. */
export function withSign(street: Street, sign: Sign): Street {
  return raised(street, raises[sign], sign === 'neighbour' ? neighbours / 2 : null);
}

/**
 * A week: everybody speaks or doesn't, some phones are looked at, and whoever is found out is a sign to those who live
 * around; then what people believe wears off a little.
 */
export function oneWeek(
  rng: RngState,
  street: Street,
  checks: number,
  severity: number,
): { readonly rng: RngState; readonly street: Street; readonly week: Week } {
  const marks = street.need.map((need, i) =>
    speaks(need, street.belief[i] ?? 0, severity) ? 's' : 'k',
  );
  const draw = drawShuffled(rng, [...marks.keys()]);
  const looked = draw.value.slice(0, checks);
  const found = looked.filter((house) => marks[house] === 's');
  const after = found.reduce((next, house) => raised(next, invented.caseRaises, house), street);
  const belief = after.belief.map((one) => one * invented.weekKeeps);
  return {
    rng: draw.rng,
    street: { ...street, belief },
    week: {
      marks: marks.map((mark, house) => (found.includes(house) ? 'f' : mark)).join(''),
      looked: looked.length,
    },
  };
}
