import { createHash } from 'node:crypto';

/** The SHA-256 of bytes, as 64 lower-case hexadecimal digits. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
