/**
 * A longer text for a cookie: compressed and sealed, so that what a person typed can come back to their browser without
 * being stored here or standing in an address. What is sealed for one purpose can't be opened for another.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const IV_BYTES = 12;
const TAG_BYTES = 16;
/** No form of ours brings more: see the limit on a request's body. */
const MAX_BYTES = 256 * 1024;

function keyOf(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `sealed text: ${purpose}`, 32));
}

/** URL-safe text that only this server can read. */
export function sealText(secret: string, purpose: string, text: string): string {
  const packed = brotliCompressSync(Buffer.from(text), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  });
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose), iv);
  const body = Buffer.concat([cipher.update(packed), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** What was sealed; null if it is not ours, was sealed for something else, or has been tampered with. */
export function unsealText(secret: string, purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  try {
    const iv = bytes.subarray(0, IV_BYTES);
    const opener = createDecipheriv('aes-256-gcm', keyOf(secret, purpose), iv, {
      authTagLength: TAG_BYTES,
    });
    opener.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const packed = Buffer.concat([
      opener.update(bytes.subarray(IV_BYTES + TAG_BYTES)),
      opener.final(),
    ]);
    return brotliDecompressSync(packed, { maxOutputLength: MAX_BYTES }).toString();
  } catch {
    return null;
  }
}
