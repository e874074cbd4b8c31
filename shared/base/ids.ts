import { z } from 'zod';

/** A stable name of a thing within its file: letters, digits, `-` and `_`, at most 64 characters. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id has 1 to 64 letters, digits, "-" or "_"');

/** A stable name of a thing within its file. */
export type Id = string;

/** Makes a new id with a prefix that tells what it names; the source of randomness is the caller's. */
export type IdSource = (prefix: string) => Id;

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * An id source over random bytes: 16 characters of base 36, about 82 bits.
 * @param randomBytes gives `count` bytes, from the platform's cryptographic source.
 */
export function createIdSource(randomBytes: (count: number) => Uint8Array): IdSource {
  return (prefix) => {
    const letters = Array.from(randomBytes(16), (byte) => alphabet[byte % 36] ?? '0').join('');
    return `${prefix}-${letters}`;
  };
}

/** An id source that counts, for samples and tests that need the same ids every time. */
export function createCountingIdSource(): IdSource {
  const counts = new Map<string, number>();
  return (prefix) => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return `${prefix}-${String(count)}`;
  };
}
