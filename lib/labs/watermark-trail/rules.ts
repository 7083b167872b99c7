/**
 * The rules of the marks: what is marked, by which machine, and what a chain of marks can show; and the dealing of cases
 * for the sandbox, which follows them.
 */
import { drawInt, drawOne, drawShuffled } from '@/lib/labs/prng';
import {
  type Case,
  type Claim,
  type FileType,
  type Machine,
  type MachineId,
  machineIds,
  type MarkPlace,
  type State,
  type StickFile,
  type Stop,
  type Verdict,
} from '@/lib/labs/watermark-trail/state';

/** Where the marks of a type stand; null for a type that isn't marked. */
export function markPlace(type: FileType): MarkPlace | null {
  const places: Record<FileType, MarkPlace | null> = {
    jpg: 'end',
    avi: 'end',
    docx: 'beginning',
    png: 'unsaid',
    odt: null,
  };
  return places[type];
}

/** A file after it was within a machine's reach: marked once, behind the marks that were there, or left as it was. */
export function touch(
  file: StickFile,
  machine: Machine,
  opened: boolean,
  unopened: boolean,
): StickFile {
  const marks =
    machine.redStar &&
    markPlace(file.type) !== null &&
    (opened || unopened) &&
    !file.marks.includes(machine.serial);
  return marks ? { ...file, marks: [...file.marks, machine.serial] } : file;
}

/** Which verdict each statement deserves, whatever the case: what a chain of marks can and can't show. */
export const rightVerdicts: Readonly<Record<Claim, Verdict>> = {
  entered: 'follows',
  opened: 'open',
  'nothing-between': 'open',
  person: 'open',
};

const serials = ['disk-101', 'disk-202', 'disk-303', 'disk-404', 'disk-505', 'disk-606'];

/** The lab's first `count` computers; those named in `other` don't run Red Star. */
export function machinesOf(other: readonly MachineId[], count: number): readonly Machine[] {
  return machineIds.slice(0, count).map((id, i) => ({
    id,
    redStar: !other.includes(id),
    serial: serials[i] as string,
  }));
}

/** An unmarked file. */
export const file = (id: StickFile['id'], type: FileType): StickFile => ({ id, type, marks: [] });

/**
 * Deals a route with at least two Red Star machines and, somewhere between its ends, one or two others (a case without a
 * gap in its chain would teach that there are none), and sends a file along it.
 */
export function deal(state: State): State {
  const redStars = drawShuffled(
    state.rng,
    state.machines.filter((machine) => machine.redStar),
  );
  const others = drawShuffled(
    redStars.rng,
    state.machines.filter((machine) => !machine.redStar),
  );
  const gaps = drawInt(
    others.rng,
    Math.max(1, state.length - redStars.value.length),
    state.length > 4 ? 2 : 1,
  );
  const route: Machine[] = redStars.value.slice(0, state.length - gaps.value);
  let rng = gaps.rng;
  for (const other of others.value.slice(0, gaps.value)) {
    const place = drawInt(rng, 1, route.length - 1);
    rng = place.rng;
    route.splice(place.value, 0, other);
  }
  const type = drawOne(rng, ['jpg', 'docx', 'avi', 'png'] as const);
  rng = type.rng;
  let marked = file('f1', type.value ?? 'jpg');
  const stops: Stop[] = [];
  for (const machine of route) {
    const draw = drawInt(rng, 0, 2);
    rng = draw.rng;
    const opened = draw.value > 0 || !state.unopened;
    marked = touch(marked, machine, opened, state.unopened);
    stops.push({ machine: machine.id, opened: opened ? ['f1'] : [] });
  }
  const dealt: Case = {
    route: stops,
    file: marked,
    named: [],
    verdicts: {},
    handedIn: false,
  };
  return { ...state, rng, case: dealt };
}
