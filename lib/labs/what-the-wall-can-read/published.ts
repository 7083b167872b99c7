/**
 * What was published about the filters that read names, kept as cited data. The hours are averages over the authors'
 * released counts (connections and blocked connections for each hour of 12 to 26 November 2024, fourteen values an
 * hour and city), in percent. The engine draws its chances from them; the test holds them to the words of the fact.
 */

/** A published figure. `says` is a piece of the fact's claim or caveat that holds it, word for word. */
export interface Published {
  readonly value: number;
  readonly unit: string;
  /** Fact id in content/facts. */
  readonly fact: string;
  readonly says: string;
}

export const cities = ['beijing', 'guangzhou', 'shanghai'] as const;
export type City = (typeof cities)[number];

/** Percent of forbidden QUIC connections that were blocked in each hour of the day, 0 to 23, Beijing time. */
export interface HoursOfTheDay {
  readonly mean: readonly number[];
  /** Lowest and highest of the fourteen values of each hour. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** Source of all three: the released data of `gfwreport-2025-quic-artifact`, folder experiments/diurnal-blocking. */
export const hoursFact = 'gfw-quic-day-and-night';
export const quicHours: Readonly<Record<City, HoursOfTheDay>> = {
  beijing: {
    mean: [
      15, 23.7, 46.9, 62.5, 68.2, 71.8, 51.8, 27.7, 14.1, 7.5, 7.4, 7.9, 19.7, 20.6, 5.2, 4.9, 4.9,
      5.4, 6.8, 6.9, 4.9, 5.3, 6.2, 8.7,
    ],
    lowest: [3, 10, 29, 32, 55, 49, 30, 12, 5, 2, 1, 2, 10, 12, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3],
    highest: [
      26, 49, 66, 76, 81, 79, 72, 57, 22, 15, 14, 21, 24, 25, 10, 8, 11, 10, 11, 12, 8, 11, 12, 16,
    ],
  },
  guangzhou: {
    mean: [
      26.5, 24.1, 29.5, 34, 44.4, 46.1, 37.7, 25.9, 11.7, 4.2, 3.6, 5.3, 5.9, 4.5, 3.5, 3.5, 3.5,
      3.2, 4, 4, 3, 3, 3.4, 6.2,
    ],
    lowest: [13, 17, 17, 24, 27, 19, 23, 10, 4, 2, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
    highest: [
      35, 35, 49, 42, 65, 71, 58, 39, 23, 8, 7, 14, 15, 10, 11, 9, 10, 7, 8, 11, 9, 7, 11, 14,
    ],
  },
  shanghai: {
    mean: [
      20.8, 21.4, 28.1, 37.2, 48.1, 48.4, 39.1, 22.3, 8.7, 2.7, 2.2, 3.3, 3.7, 2.5, 1.8, 1.8, 1.6,
      1.5, 2.2, 2.4, 1.6, 1.7, 2.3, 3.8,
    ],
    lowest: [9, 15, 14, 27, 38, 32, 29, 10, 3, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    highest: [27, 27, 49, 61, 72, 71, 65, 34, 22, 6, 4, 6, 7, 5, 4, 5, 3, 4, 5, 6, 4, 6, 6, 9],
  },
};

const hour = (value: number, says: string): Published => ({
  value,
  unit: 'percent of forbidden QUIC connections',
  fact: hoursFact,
  says,
});

/** Hours and shares that the fact tells in words. */
export const toldHours: readonly (Published & { readonly city: City; readonly hour: number })[] = [
  { city: 'beijing', hour: 5, ...hour(72, '72% of forbidden QUIC connections from Beijing') },
  { city: 'beijing', hour: 16, ...hour(5, 'about 5% around 4 in the afternoon') },
  { city: 'beijing', hour: 12, ...hour(20, 'second, smaller peak of about 20% around noon') },
  { city: 'guangzhou', hour: 5, ...hour(46, 'Guangzhou (46% and 3.5%)') },
  { city: 'guangzhou', hour: 16, ...hour(3.5, 'Guangzhou (46% and 3.5%)') },
  { city: 'shanghai', hour: 5, ...hour(48, 'Shanghai (48% and 1.6%)') },
  { city: 'shanghai', hour: 16, ...hour(1.6, 'Shanghai (48% and 1.6%)') },
];

/** Seconds for which the same client and server stay blocked after a trigger. */
export const residualSeconds: Published = {
  value: 180,
  unit: 'seconds',
  fact: 'gfw-residual-durations',
  says: '180 seconds for TLS, QUIC and fully encrypted traffic',
};

/**
 * What the sources say about a name in each way of asking: whether the wall can read it, and what it does if the name
 * is on the list of that way.
 */
export const publishedReadings: readonly {
  readonly way: 'dns' | 'http' | 'tls' | 'ech' | 'quic';
  readonly name: 'plain' | 'computed' | 'barred';
  readonly listed: 'false-address' | 'reset' | 'hangs' | 'loads';
  readonly factIds: readonly string[];
}[] = [
  { way: 'dns', name: 'plain', listed: 'false-address', factIds: ['gfw-dns-real-companies'] },
  { way: 'http', name: 'plain', listed: 'reset', factIds: ['gfw-rst-2006', 'gfw-gfweb-numbers'] },
  { way: 'tls', name: 'plain', listed: 'reset', factIds: ['gfw-three-reset-injectors'] },
  { way: 'ech', name: 'barred', listed: 'loads', factIds: ['gfw-ech-open'] },
  { way: 'quic', name: 'computed', listed: 'hangs', factIds: ['gfw-quic-start'] },
];
