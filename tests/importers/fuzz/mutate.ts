/** Numbers from 0 to below the limit, the same for the same seed (mulberry32). */
export function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** What breaks readers of tables, chats and calendars, put in anywhere. */
const nasty = [
  '"',
  '""',
  '\t',
  ',',
  ';',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  '\uD800',
  '\u202E',
  '__proto__',
  'constructor',
  '=cmd|calc',
  '@SUM(A1)',
  '<v ',
  '-->',
  'BEGIN:VEVENT\n',
  '99999999999999999999',
  '00/00/0000',
  '٣',
  '(((((((((',
  '[',
  '’s iPad',
  ':'.repeat(40),
  ' '.repeat(200),
  'a'.repeat(3000),
].map((text) => Buffer.from(text, 'utf8'));

/** The bytes after one to eight random changes: flipped, cut, doubled, swapped, or with something nasty put in. */
export function mutate(seed: Uint8Array, dice: (limit: number) => number): Uint8Array {
  let bytes = Buffer.from(seed);
  for (let times = 1 + dice(8); times > 0; times -= 1) {
    const at = dice(bytes.length + 1);
    const length = dice(Math.min(60, bytes.length - at) + 1);
    const piece = bytes.subarray(at, at + length);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + length)];
    switch (dice(6)) {
      case 0:
        bytes = Buffer.concat([before, after]);
        break;
      case 1:
        bytes = Buffer.concat([before, piece, piece, after]);
        break;
      case 2:
        bytes = Buffer.concat([before, nasty[dice(nasty.length)] ?? piece, bytes.subarray(at)]);
        break;
      case 3:
        bytes = Buffer.concat([before, Buffer.from(piece).reverse(), after]);
        break;
      case 4:
        bytes = Buffer.concat([after, piece, before]);
        break;
      default:
        bytes = Buffer.concat([before, Uint8Array.of(dice(256)), bytes.subarray(at + 1)]);
    }
  }
  return bytes.length > 40_000 ? bytes.subarray(0, 40_000) : bytes;
}
