/**
 * Seeded order and public keys. Deterministic in every runtime: no clock, no random source, no crypto module.
 * None of this keeps a secret from somebody who reads the course's files; it keeps one from somebody who reads a page.
 */

/** cyrb128, a public-domain hash: four well-mixed 32-bit words from any text. */
function hashWords(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** A stream of numbers in [0, 1) that depends on `seed` alone (sfc32, public domain). */
export function randomFrom(seed: string): () => number {
  let [a, b, c, d] = hashWords(seed);
  return () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
}

/** A copy of `list` in an order that depends on its order and `seed` alone; every order is as likely. */
export function shuffled<T>(list: readonly T[], seed: string): T[] {
  const random = randomFrom(seed);
  // Drawing without replacement instead of swapping in place: the same distribution, and every index stays checked.
  const left = [...list];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}

/**
 * The name of an item's part in pages and forms: `k` and nine characters. It doesn't depend on a seed, so that a
 * response can be read without one, nor on the key or the author's order. Two parts of one item share a name
 * with a chance of about 1 in 10^14.
 */
export function publicKey(itemId: string, partId: string, text: string): string {
  const [a, b] = hashWords(`${itemId}/${partId}/${text}`);
  const number = BigInt(a) * 4294967296n + BigInt(b);
  return `k${number.toString(36).padStart(13, '0').slice(-9)}`;
}

/** Code-unit order, which no locale changes. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Parts in the order of a page. They are sorted by key first, so that the author's order, in which the right
 * option tends to stand first, plays no part.
 */
export function shuffledParts<T extends { readonly key: string }>(
  parts: readonly T[],
  seed: string,
): T[] {
  return shuffled(
    [...parts].sort((a, b) => byCodeUnits(a.key, b.key)),
    seed,
  );
}
