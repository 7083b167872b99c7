/** A figure as it was published, kept as cited data: a lab's test holds it to the words that it is taken from. */
export interface Published {
  readonly value: number;
  readonly unit: string;
  /** Id of a fact or a mechanism in content/facts. */
  readonly from: string;
  /** A piece of the fact's claim or caveat, or of the mechanism, that holds the figure, word for word. */
  readonly says: string;
}

/** A published figure, in one line. */
export function figure(value: number, unit: string, from: string, says: string): Published {
  return { value, unit, from, says };
}
