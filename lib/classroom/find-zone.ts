/** Time zones by the names that people type. */
import { isZone } from './zones';

/** Every zone that this machine names, and UTC, in alphabetical order. */
export function zoneNames(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort();
}

/**
 * The IANA name of what was typed: the name itself in any case, with spaces for underscores, or a city alone where one
 * zone ends in it (`new york` → `America/New_York`). Null where none or several fit. Names that the machine knows and does
 * not list (`Asia/Kathmandu` beside `Asia/Katmandu`) are taken too.
 */
export function findZone(typed: string): string | null {
  const wanted = typed.normalize('NFKC').trim().replace(/\s+/g, '_').toLowerCase();
  if (wanted === '' || wanted.length > 60) return null;
  const names = zoneNames();
  const exact = names.find((name) => name.toLowerCase() === wanted);
  if (exact) return exact;
  const city = names.filter((name) => name.toLowerCase().endsWith(`/${wanted}`));
  if (city.length === 1) return city[0] ?? null;
  if (!/^[a-z_]+\/[a-z_/+-]+$/.test(wanted) || !isZone(wanted)) return null;
  // As it is written: parts begin with capitals, small words in between don't (Port_of_Spain).
  return wanted.replace(
    /(^|[/_-])(?!of_|es_|au_)([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
