/**
 * A day of a desk with many readers, as a queue: who writes when, who reads when, and how long a post waits.
 * Mechanism: `weibo-deletion-pipeline` of content/facts/platform-censorship.yaml; how posts spread over a day is invented.
 */
import { staffing } from '@/lib/labs/the-review-desk/published';
import type { Day, Settings } from '@/lib/labs/the-review-desk/state';

/** How many posts come in an hour of the day, against the mean of the day. Invented. */
export const rhythm = [
  0.7, 0.4, 0.25, 0.15, 0.15, 0.2, 0.4, 0.7, 1, 1.1, 1.2, 1.25, 1.3, 1.25, 1.2, 1.2, 1.2, 1.25, 1.3,
  1.35, 1.5, 1.6, 1.5, 1.1,
] as const;
const mean = rhythm.reduce((sum, one) => sum + one, 0) / rhythm.length;

/** The night shift, 23:00 to 7:00. */
export const isNight = (hour: number): boolean => hour >= 23 || hour < 7;

const minutesADay = 24 * 60;

/** Posts a minute that people have to read, in a minute of a day; `day` says whether the news comes on it. */
export function arriving(minute: number, settings: Settings, day: 'plain' | 'news'): number {
  const hour = Math.floor(minute / 60) % 24;
  const news = day === 'news' && hour >= 20 && hour < 23 ? 1 + settings.spike / 100 : 1;
  const posts = (staffing.postsAMinute.value * (rhythm[hour] ?? 1)) / mean;
  return posts * news * (1 - settings.machine / 100);
}

/** Minutes until a post is read, for each minute of a day; a day at most. First come, first read. */
export function waits(settings: Settings): readonly number[] {
  // Six days, so that the fifth begins with what the days before left over and the last can end what it began.
  const first = 4 * minutesADay;
  const all = first + 2 * minutesADay;
  const came: number[] = [];
  const read: number[] = [];
  let sum = 0;
  let done = 0;
  for (let minute = 0; minute < all; minute += 1) {
    const hour = Math.floor(minute / 60) % 24;
    sum += arriving(minute, settings, Math.floor(minute / minutesADay) === 4 ? 'news' : 'plain');
    // What a day brings and nobody reads within another is given up, so that a desk isn't buried for ever.
    done = Math.max(done, came[minute - minutesADay] ?? 0);
    const readers = isNight(hour) ? settings.night : settings.day;
    done = Math.min(sum, done + readers * staffing.readAMinute.value);
    came.push(sum);
    read.push(done);
  }
  let at = 0;
  return Array.from({ length: minutesADay }, (_, i) => {
    const minute = first + i;
    at = Math.max(at, minute);
    // A hair less, since sums of fractions never meet exactly.
    while (at < all - 1 && (read[at] ?? 0) < (came[minute] ?? 0) - 1e-3) at += 1;
    return Math.min(minutesADay, at - minute);
  });
}

const middle = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** A staffed day in figures. */
export function dayOf(settings: Settings): Day {
  const list = waits(settings);
  let all = 0;
  let halfHour = 0;
  let dayLong = 0;
  list.forEach((wait, minute) => {
    const posts = arriving(minute, settings, 'news');
    all += posts;
    if (wait <= 30) halfHour += posts;
    if (wait < minutesADay) dayLong += posts;
  });
  return {
    settings,
    wait: Array.from({ length: 24 }, (_, hour) => middle(list.slice(hour * 60, hour * 60 + 60))),
    halfHour: halfHour / all,
    dayLong: dayLong / all,
    staff: 2 * settings.day + settings.night,
  };
}
