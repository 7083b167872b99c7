/**
 * What was published of the index's rules and of some of its score sheets, kept as cited data. The engine adds up and
 * names by these rules; the test holds it to sheets and words that the engine doesn't read.
 */
import { figure, type Published } from '@/lib/labs/published';

const structure = 'fnd-fotn-structure';
const thresholds = 'fnd-fotn-thresholds';

/** The most points that each group can give. */
export const most = {
  a: figure(25, 'points', structure, 'A obstacles to access (25 points)'),
  b: figure(35, 'points', structure, 'B limits on content (35)'),
  c: figure(40, 'points', structure, 'C violations of user rights (40)'),
} as const;

/** Totals from which a word begins: on the scale since 2019 at its low end, on the older one at its high end. */
export const turns = {
  free: figure(70, 'points', thresholds, 'total of 70 to 100 is called Free'),
  partly: figure(40, 'points', thresholds, '40 to 69 Partly Free'),
  oldFree: figure(30, 'points on the older scale', 'fotn-scoring', '0-30 / 31-60 / 61-100'),
  oldPartly: figure(60, 'points on the older scale', 'fotn-scoring', '0-30 / 31-60 / 61-100'),
} as const;

export interface Sheet {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly total: number;
  readonly from: string;
  readonly says: string;
}

const sheet = (says: string, a: number, b: number, c: number, total: number): Sheet => ({
  a,
  b,
  c,
  total,
  from: 'fnd-fotn-profiles',
  says,
});

export const rowIds = [
  'iceland-2021',
  'iceland-2023',
  'taiwan-2023',
  'south-africa-2025',
  'united-states-2025',
  'kyrgyzstan-2019',
  'kenya-2025',
  'china-2025',
] as const;
export type RowId = (typeof rowIds)[number];

/** Score sheets as Freedom House and press reports give them: three groups and their total. */
export const sheets: Readonly<Record<RowId, Sheet>> = {
  'iceland-2021': sheet('Iceland 2021 25, 34, 37 (96)', 25, 34, 37, 96),
  'iceland-2023': sheet('Iceland 2023 25, 34, 35 (94)', 25, 34, 35, 94),
  'taiwan-2023': sheet('Taiwan 2023 24, 29, 25 (78)', 24, 29, 25, 78),
  'south-africa-2025': sheet('South Africa 2025 19, 28, 26 (73)', 19, 28, 26, 73),
  'united-states-2025': sheet('United States 2025 20, 28, 25 (73)', 20, 28, 25, 73),
  'kyrgyzstan-2019': sheet('Kyrgyzstan 2019 15, 25, 21 (61)', 15, 25, 21, 61),
  'kenya-2025': sheet('Kenya 2025 14, 24, 20 (58)', 14, 24, 20, 58),
  'china-2025': sheet('China 2025 7, 2, 0 (9)', 7, 2, 0, 9),
};

export interface Slip extends Published {
  readonly year: number;
  readonly scale: 'old' | 'new';
}

const slip = (
  year: number,
  scale: Slip['scale'],
  value: number,
  from: string,
  says: string,
): Slip => ({ ...figure(value, 'points', from, says), year, scale });

export const countries = ['kyrgyzstan', 'iceland', 'united-states'] as const;
export type Country = (typeof countries)[number];

/** Two editions of each country, the older first. */
export const slips: Readonly<Record<Country, { readonly older: Slip; readonly newer: Slip }>> = {
  kyrgyzstan: {
    older: slip(
      2018,
      'old',
      38,
      'fnd-fotn-kyrgyzstan-2018-2019',
      'stood at 38 in Freedom on the Net 2018',
    ),
    newer: slip(2019, 'new', 61, 'fnd-fotn-kyrgyzstan-2018-2019', 'at 61 in the 2019 edition'),
  },
  iceland: {
    older: slip(2014, 'old', 6, 'fnd-fotn-iceland-2014', 'in Freedom on the Net 2014 was 6'),
    newer: slip(2023, 'new', 94, 'fnd-fotn-profiles', 'Iceland 2023 25, 34, 35 (94)'),
  },
  'united-states': {
    older: slip(2024, 'new', 76, 'fnd-fotn-us-2024-2025', '21, 29 and 26 points (76)'),
    newer: slip(2025, 'new', 73, 'fnd-fotn-us-2024-2025', '20, 28 and 25 (73) in 2025'),
  },
};

/** Cards of the file on Kenya, each with the words of the fact that lists it. */
export const cardIds = [
  'line',
  'apps',
  'hashtag',
  'smears',
  'arrests',
  'watching',
  'abductions',
] as const;
export type CardId = (typeof cardIds)[number];

const kenya = 'fnd-kenya-report-2025';
export const cards: Readonly<
  Record<CardId, { readonly from: string; readonly says: string; readonly group: 'a' | 'b' | 'c' }>
> = {
  line: { from: kenya, says: 'disrupted connectivity', group: 'a' },
  apps: { from: kenya, says: 'signs of blocking of messaging apps', group: 'b' },
  hashtag: { from: kenya, says: 'removal of the protest hashtag from autocomplete', group: 'b' },
  smears: { from: kenya, says: 'smear campaigns against organisers', group: 'b' },
  arrests: { from: kenya, says: 'hundreds of arrests with devices reportedly taken', group: 'c' },
  watching: { from: kenya, says: 'concerns about surveillance', group: 'c' },
  abductions: { from: kenya, says: 'abductions of internet users', group: 'c' },
};

/** Kenya's total of the year before; how it was split was not found. */
export const kenyaBefore = figure(64, 'points', 'fnd-fotn-kenya-drop', 'from 64 to 58');
