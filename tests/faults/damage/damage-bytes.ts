/** Bytes as damage leaves them: cut off somewhere, one to four bits turned, a stretch in zeroes, or a stretch of other bytes. */
export function damageBytes(sound: Uint8Array, random: () => number): Buffer {
  const bytes = Buffer.from(sound);
  const at = Math.floor(random() * bytes.length);
  const kind = random();
  if (kind < 0.3) return bytes.subarray(0, at);
  if (kind < 0.8) {
    const flips = 1 + Math.floor(random() * 4);
    for (let flip = 0; flip < flips; flip += 1) {
      const place = Math.floor(random() * bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return bytes;
  }
  const end = Math.min(bytes.length, at + 1 + Math.floor(random() * 512));
  for (let place = at; place < end; place += 1) {
    bytes[place] = kind < 0.9 ? 0 : Math.floor(random() * 256);
  }
  return bytes;
}
