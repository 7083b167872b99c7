/**
 * Three hundred people, a feed and a scandal, hour by hour. Mechanism: `astroturf-distraction` of
 * content/facts/platform-censorship.yaml. That nobody argues and that bursts distract was found; every number is invented.
 */
import {
  type District,
  flag,
  has,
  type Hour,
  hours,
  type Kind,
  kinds,
  people,
  type Settings,
} from '@/lib/labs/delete-argue-or-distract/state';
import { prng, seedRng } from '@/lib/labs/prng';

export const invented = {
  /** People who talk of it at first. */
  first: 15,
  /** Ordinary posts an hour, whatever happens. */
  ordinary: 60,
  /** Chance an hour that somebody who talks writes a post. */
  writes: 0.5,
  /** Chance an hour that somebody looks in, and how many of the newest posts they read then. */
  looks: 0.35,
  reads: 5,
  /** Chance an hour of falling silent: after meeting the topic, and without. */
  silentMet: 0.09,
  silentUnmet: 0.25,
  /** How much likelier than those who have had enough are newcomers to join in, times. */
  fresh: 4,
  /** Replies to a critical post, posts an hour and share deleted, each at full strength. */
  replies: 2,
  fabricated: 300,
  deletes: 0.9,
} as const;

/** Posts of the feed that are drawn for the screen. */
const feedLength = 7;
const textsOf = 4;

/** Share of the posts that a reader can meet that are about the scandal, 0 to 1: c and replies among all. */
export function onTopic(posts: Readonly<Record<Kind, number>>): number {
  const all = posts.critical + posts.reply + posts.ordinary + posts.fabricated;
  return all === 0 ? 0 : (posts.critical + posts.reply) / all;
}

const count = (list: readonly number[], what: keyof typeof flag): number =>
  list.filter((one) => has(one, what)).length;

const noPosts = { critical: 0, ordinary: 0, fabricated: 0, reply: 0 } as const;

/** The hour before the first: some talk, nobody has written. */
export function newDistrict(seed: number): District {
  const list = Array.from({ length: people }, (_, i) =>
    i % (people / invented.first) === 0 ? flag.knows | flag.talks : 0,
  );
  const now: Hour = {
    talking: count(list, 'talks'),
    knowing: count(list, 'knows'),
    noticed: 0,
    posts: noPosts,
    deleted: 0,
  };
  return { rng: seedRng(seed), hour: 0, people: list, history: [now], feed: [] };
}

/** One hour later. The last hour stays the last. */
export function nextHour(district: District, settings: Settings): District {
  if (district.hour >= hours) return district;
  const chance = prng(district.rng);
  const acts = district.hour >= settings.delay ? settings.answer : 'nothing';
  const strength = settings.strength / 100;
  let deleted = 0;
  let critical = 0;
  // Writing first, so that what an hour brings is met in that hour.
  const wrote = district.people.map((one) => {
    if (!has(one, 'talks') || chance.next() >= invented.writes) return { one, lost: false };
    const gone = chance.next() < invented.deletes * strength && acts === 'delete';
    if (gone) deleted += 1;
    else critical += 1;
    return { one: gone ? one | flag.noticed : one, lost: gone };
  });
  const posts = {
    critical,
    ordinary: invented.ordinary,
    fabricated: acts === 'distract' ? Math.round(invented.fabricated * strength) : 0,
    reply: acts === 'argue' ? Math.round(invented.replies * strength * critical) : 0,
  };
  const share = onTopic(posts);
  const meets = 1 - (1 - share) ** invented.reads;
  const list = wrote.map(({ one, lost }) => {
    const looked = chance.next() < invented.looks;
    const met = chance.next() < meets && looked;
    const luck = chance.next();
    if (has(one, 'talks')) {
      if (lost && luck < settings.backlash / 100) return one;
      return luck > 1 - (met ? invented.silentMet : invented.silentUnmet) ? one & ~flag.talks : one;
    }
    if (!met) return one;
    const join = settings.join / 100 / (has(one, 'knows') ? invented.fresh : 1);
    return luck < join ? one | flag.knows | flag.talks : one | flag.knows;
  });
  const all = posts.critical + posts.ordinary + posts.fabricated + posts.reply + deleted;
  const feed = Array.from({ length: feedLength }, () => {
    let at = chance.next() * all;
    const text = Math.floor(chance.next() * textsOf);
    for (const kind of kinds) {
      at -= posts[kind];
      if (at < 0) return { kind, text };
    }
    return { kind: 'gone' as const, text };
  });
  const now: Hour = {
    talking: count(list, 'talks'),
    knowing: count(list, 'knows'),
    noticed: count(list, 'noticed'),
    posts,
    deleted,
  };
  return {
    rng: chance.state(),
    hour: district.hour + 1,
    people: list,
    history: [...district.history, now],
    feed,
  };
}

/** A whole run from the first hour to the last. */
export function wholeRun(seed: number, settings: Settings): District {
  let district = newDistrict(seed);
  while (district.hour < hours) district = nextHour(district, settings);
  return district;
}

/** Hours until fewer than ten talk, for good; `hours` if that doesn't come. */
export function quietAfter(history: readonly Hour[]): number {
  return history.findLastIndex((hour) => hour.talking >= 10) + 1;
}
