/**
 * Local date-times and instants. An instant is whole milliseconds since 1970 (UTC), a local date-time is what
 * `<input type="datetime-local">` sends (`2026-10-25T02:30`), a zone is an IANA name (`Europe/Berlin`).
 *
 * Where the clocks change, some local times don't exist and some there are twice:
 * - a time that doesn't exist is moved on by the length of the gap (02:30 becomes 03:30; on a day that a country left
 *   out, the same time of the next day);
 * - of a time that there is twice, a start takes the first and an end the second, so that nobody loses the hour.
 * `clockChange` tells which, so that a page can say so to whoever typed it.
 */
import { Temporal } from 'temporal-polyfill';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The last millisecond of a minute: an end of 23:59 holds until 23:59:59.999. */
const REST_OF_MINUTE = 59_999;

/** Whether a text is the name of a time zone that this machine knows. Bare offsets (`+02:00`) are none: they know no summer time. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant of a local date-time; null where the text is no date-time (`2026-02-30T10:00`) or the zone is unknown.
 * `edge` 'start' is the first millisecond of the minute, for what opens; 'end' the last one, for what is due or closes.
 */
export function toInstant(local: string, zone: string, edge: 'start' | 'end'): number | null {
  const plain = read(local);
  if (plain === null || !isZone(zone)) return null;
  const disambiguation = edge === 'start' ? 'compatible' : 'later';
  const start = plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
  return edge === 'start' ? start : start + REST_OF_MINUTE;
}

/** The local date-time of an instant, cut to its minute: `YYYY-MM-DDTHH:MM`. Throws a RangeError for an unknown zone. */
export function toLocal(instant: number, zone: string): string {
  return zoned(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** What the clocks do at a local time: 'skipped' where it doesn't exist, 'twice' where there are two of it, null otherwise or for junk. */
export function clockChange(local: string, zone: string): 'skipped' | 'twice' | null {
  const plain = read(local);
  if (plain === null || !isZone(zone)) return null;
  const first = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.epochMilliseconds === second.epochMilliseconds) return null;
  return first.toPlainDateTime().equals(plain) ? 'twice' : 'skipped';
}

/** The instant `days` calendar days later at the same local time, whatever the clocks do in between. */
export function plusDays(instant: number, days: number, zone: string): number {
  return zoned(instant, zone).add({ days }).epochMilliseconds;
}

/** `plusDays` in one zone, each answer kept: a gradebook asks for the same few days thousands of times. For one page, not for ever. */
export function dayCounter(zone: string): (instant: number, days: number) => number {
  const known = new Map<number, number[]>();
  return (instant, days) => {
    const later = known.get(instant) ?? [];
    known.set(instant, later);
    const at = later[days] ?? plusDays(instant, days, zone);
    later[days] = at;
    return at;
  };
}

/** An instant's offset in a zone, as readers know it: `UTC+05:45`, `UTC−03:30` (with a minus sign), `UTC`. */
export function offsetName(instant: number, zone: string): string {
  const { offset } = zoned(instant, zone);
  return /^[+-]00:00$/.test(offset) ? 'UTC' : `UTC${offset.replace('-', '−')}`;
}

export interface ShownTime {
  /** Date and time in words of the locale. */
  readonly text: string;
  /** See `offsetName`. */
  readonly offset: string;
  readonly zone: string;
  /** For `<time datetime>`: the local time with its offset, to the minute. */
  readonly iso: string;
}

/** An instant in words, in one zone. */
export function shownIn(instant: number, zone: string, locale: string): ShownTime {
  // The course's English is British, and so are its dates.
  const text = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
  const iso = zoned(instant, zone).toString({
    smallestUnit: 'minute',
    timeZoneName: 'never',
    calendarName: 'never',
  });
  return { text, offset: offsetName(instant, zone), zone, iso };
}

/**
 * An instant in the class's zone and, where the reader's is known and shows another time just then, in the reader's.
 * Throws a RangeError for an unknown class zone; an unknown reader's zone counts as not known.
 */
export function shownForBoth(
  instant: number,
  classZone: string,
  readerZone: string | null,
  locale: string,
): { readonly inClass: ShownTime; readonly forReader: ShownTime | null } {
  const inClass = shownIn(instant, classZone, locale);
  if (readerZone === null || !isZone(readerZone)) return { inClass, forReader: null };
  const forReader = shownIn(instant, readerZone, locale);
  return { inClass, forReader: forReader.offset === inClass.offset ? null : forReader };
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

function read(local: string): Temporal.PlainDateTime | null {
  if (!LOCAL.test(local)) return null;
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    return null;
  }
}
