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

/** The street after a sign. `at` is the house of the neighbour whom it happens to; the middle of the street if not told. */
export function withSign(street: Street, sign: Sign, at = neighbours / 2): Street {
  const belief = street.belief.map((one, house) => {
    const near = sign === 'neighbour' && Math.abs(house - at) <= invented.houses;
    return raise(one, near ? invented.nextDoor : raises[sign]);
  });
  return { ...street, belief };
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
  const after = found.reduce((next, house) => withSign(next, 'neighbour', house), street);
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
