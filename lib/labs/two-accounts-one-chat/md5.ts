/**
 * MD5 (RFC 1321), since browsers offer none. Broken for anything that must be kept safe, and that is one of the things
 * that this lab shows.
 */
const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;
const sines = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));

/** The message with its padding and its length in bits, as 32-bit words. */
function wordsOf(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >>> 6) + 1) * 16);
  [...bytes, 0x80].forEach((byte, i) => {
    words[i >>> 2] = (words[i >>> 2] ?? 0) | ((byte & 0xff) << ((i % 4) * 8));
  });
  words[words.length - 2] = bytes.length * 8;
  return words;
}

/** The MD5 of bytes (0 to 255 each) as 32 hexadecimal digits. */
export function md5(bytes: readonly number[]): string {
  const words = wordsOf(bytes);
  let [a, b, c, d] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < words.length; block += 16) {
    const before = [a, b, c, d] as const;
    for (let i = 0; i < 64; i += 1) {
      const round = i >> 4;
      const [mixed, at] =
        round === 0
          ? [(b & c) | (~b & d), i]
          : round === 1
            ? [(d & b) | (~d & c), (5 * i + 1) % 16]
            : round === 2
              ? [b ^ c ^ d, (3 * i + 5) % 16]
              : [c ^ (b | ~d), (7 * i) % 16];
      const sum = (a + mixed + (sines[i] ?? 0) + (words[block + at] ?? 0)) | 0;
      const by = shifts[round * 4 + (i % 4)] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << by) | (sum >>> (32 - by)))) | 0];
    }
    a = (a + before[0]) | 0;
    b = (b + before[1]) | 0;
    c = (c + before[2]) | 0;
    d = (d + before[3]) | 0;
  }
  return [a, b, c, d]
    .flatMap((word) => [0, 8, 16, 24].map((by) => (word >>> by) & 0xff))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
