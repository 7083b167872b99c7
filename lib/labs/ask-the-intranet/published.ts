/**
 * What was published about the two systems that this lab models, kept as cited data. The rules read what they need from
 * here; the test checks each figure against the words of its fact, and the engine's runs against the figures.
 */

/** A published figure. `says` is a piece of the fact's claim or caveat that holds it, word for word. */
export interface Published<T> {
  readonly value: T;
  readonly unit: string;
  /** Fact id in content/facts. */
  readonly fact: string;
  readonly says: string;
}

/** Length of one permitted session on the world's internet, as told to PSCORE (report of 2023). */
export const sessionMinutes: Published<number> = {
  value: 60,
  unit: 'minutes',
  fact: 'nkn-elite-access-routine',
  says: 'a session lasted an hour',
};

/** How often the minder has to confirm, by the same accounts. */
export const confirmEveryMinutes: Published<number> = {
  value: 5,
  unit: 'minutes',
  fact: 'nkn-elite-access-routine',
  says: 'confirmed every five minutes',
};

/** How long it took to get permission. */
export const approvalDays: Published<number> = {
  value: 2,
  unit: 'days, about',
  fact: 'nkn-elite-access-routine',
  says: 'approval took about two days',
};

/** Estimates of the number of sites on the national intranet in 2014: lowest, and highest with either agency. */
export const intranetSites2014: Published<readonly [number, number, number]> = {
  value: [1000, 5000, 5500],
  unit: 'sites',
  fact: 'nkn-kwangmyong-size',
  says: 'from about 1,000 to 5,000 or 5,500',
};

/** Retailers in the intranet's shop for businesses in 2017. */
export const shopRetailers2017: Published<number> = {
  value: 150,
  unit: 'retailers, about',
  fact: 'nkn-intranet-content-2017',
  says: 'about 150 local retailers',
};

export const publishedFigures: readonly Published<unknown>[] = [
  sessionMinutes,
  confirmEveryMinutes,
  approvalDays,
  intranetSites2014,
  shopRetailers2017,
];
