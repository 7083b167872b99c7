/**
 * A room that speaks in rounds: each sees a feed, and speaks if enough of it is on their side. Mechanism:
 * `spiral-of-silence-under-surveillance` of content/facts/foundations.yaml. The experiment had one round and gives a
 * direction; every number here is invented, and labelled so in the lab's text.
 */
import { drawShuffled, prng, type RngState } from '@/lib/labs/prng';
import {
  type Measured,
  manyRooms,
  type Person,
  percent,
  type Room,
  roomSize,
  rounds,
  type Settings,
} from '@/lib/labs/the-quiet-room/state';

export const invented = {
  /** Of a hundred, how many comment now and then. */
  talkers: 70,
  /** Without a reminder, or if one rejects being watched: how many speak whatever the feed says. */
  steady: 85,
  /** The others fall silent where their side is smaller than some share below this. */
  calmMost: 0.5,
  /** Reminded, who accepts being watched wants to see a share between these on their side. */
  watchedFrom: 0.3,
  watchedTo: 0.6,
} as const;

/** A new room. How many are for yellow is exact; all else about its people is drawn. */
export function newRoom(rng: RngState, settings: Settings): Room {
  const chance = prng(rng);
  const people = Array.from({ length: roomSize }, (_, i): Person => {
    const accepts = chance.next() * 100 < settings.accept;
    const talks = chance.next() * 100 < invented.talkers;
    const steady = chance.next() * 100 < invented.steady;
    const calm = steady ? 0 : invented.calmMost * chance.next();
    const span = invented.watchedTo - invented.watchedFrom;
    const watched = accepts ? invented.watchedFrom + span * chance.next() : calm;
    return { yellow: i < settings.yellow, accepts, talks, calm, watched };
  });
  // The learner's card is for yellow and stays first; the others stand as they come.
  const [card, ...others] = people;
  const mixed = drawShuffled(chance.state(), others);
  return {
    rng: mixed.rng,
    people: card === undefined ? mixed.value : [{ ...card, talks: true }, ...mixed.value],
    feed: settings.feed / 100,
    history: [],
    marks: '.'.repeat(roomSize),
  };
}

/** Whether somebody speaks with this feed before them. */
export function speaks(person: Person, feed: number, reminder: number): boolean {
  const mine = person.yellow ? feed : 1 - feed;
  return person.talks && mine >= (reminder > 0 ? person.watched : person.calm);
}

/** One round: everybody sees the feed, some speak, and what they said is the next feed. */
export function nextRound(room: Room, reminder: number, cardSpeaks: boolean | null): Room {
  const spoke = room.people.map((person, i) =>
    i === 0 && cardSpeaks !== null ? cardSpeaks : speaks(person, room.feed, reminder),
  );
  const marks = room.people
    .map((person, i) => (!spoke[i] ? '.' : person.yellow ? 'Y' : 'G'))
    .join('');
  const yellow = [...marks].filter((mark) => mark === 'Y').length;
  const green = [...marks].filter((mark) => mark === 'G').length;
  return {
    ...room,
    marks,
    feed: yellow + green === 0 ? room.feed : yellow / (yellow + green),
    history: [...room.history, { green, yellow }],
  };
}

/** What an experiment would write down of a room's last round, given the feed before it. The learner's card is left out. */
export function measure(room: Room, feedBefore: number, reminder: number): Measured {
  const cell = (accepts: boolean, minority: boolean) => {
    let spoke = 0;
    let all = 0;
    room.people.forEach((person, i) => {
      const small = (person.yellow ? feedBefore : 1 - feedBefore) < 0.5;
      if (i === 0 || !person.talks || person.accepts !== accepts || small !== minority) return;
      all += 1;
      if (room.marks[i] !== '.') spoke += 1;
    });
    return { spoke, all };
  };
  return {
    reminder,
    cells: {
      'accept-minority': cell(true, true),
      'accept-majority': cell(true, false),
      'reject-minority': cell(false, true),
      'reject-majority': cell(false, false),
    },
  };
}

/** A room through all its rounds, with nobody's card held back. */
export function wholeRun(rng: RngState, settings: Settings): Room {
  let room = newRoom(rng, settings);
  while (room.history.length < rounds) room = nextRound(room, settings.reminder, null);
  return room;
}

/** Share of yellow in each round's comments, in percent; the feed of the start comes first. */
export function feedsOf(history: Room['history'], first: number): number[] {
  return [
    first,
    ...history.map(({ green, yellow }) => percent(yellow / Math.max(1, green + yellow))),
  ];
}

/** Many rooms at once: for each round the lowest, middle and highest share of yellow in the feed. */
export function batchOf(
  rng: RngState,
  settings: Settings,
): { readonly rng: RngState; low: number[]; middle: number[]; high: number[] } {
  let at = rng;
  const runs = Array.from({ length: manyRooms }, () => {
    const room = wholeRun(at, settings);
    at = room.rng;
    return feedsOf(room.history, settings.feed);
  });
  const sorted = Array.from({ length: rounds + 1 }, (_, round) =>
    runs.map((feeds) => feeds[round] ?? 0).sort((a, b) => a - b),
  );
  const place = (index: number) => sorted.map((round) => round[index] ?? 0);
  return { rng: at, low: place(0), middle: place(manyRooms / 2), high: place(manyRooms - 1) };
}
