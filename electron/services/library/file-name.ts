/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * A name that every file system takes and people can read: no separators, controls or characters
 * that Windows or a cloud drive refuses, no dot or space at either end, at most 120 bytes.
 * @param fallback is used when nothing is left.
 */
export function toFileName(text: string, fallback: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*%]+/g, '-')
    .replace(/\s+/gu, ' ');
  let name = plain;
  while (Buffer.byteLength(name) > 120) name = [...name].slice(0, -1).join('');
  name = name.replace(/^[\s.-]+|[\s.-]+$/gu, '');
  if (name === '') return fallback;
  return reserved.test(name) ? `${name.split('.', 1)[0] ?? name}_` : name;
}

/**
 * The first of `name.ext`, `name 2.ext`, `name 3.ext` … that is not taken. Case and the form of
 * accents do not make names different, since they do not on every drive.
 */
export function firstFreeName(name: string, extension: string, taken: readonly string[]): string {
  const key = (text: string) => text.normalize('NFC').toLowerCase();
  const used = new Set(taken.map(key));
  for (let count = 1; ; count += 1) {
    const candidate = `${name}${count === 1 ? '' : ` ${count}`}${extension}`;
    if (!used.has(key(candidate))) return candidate;
  }
}
