const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...alphabet].map((letter, index) => [letter, index]));

/** The bytes of base64 as one character each; what is no letter of base64 is passed over. */
export function fromBase64(text: string): string {
  const pieces: string[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    if (letter === '=') break;
    const value = values.get(letter);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    pieces.push(String.fromCharCode((held >> bits) & 0xff));
  }
  return pieces.join('');
}

/** The bytes of quoted-printable text as one character each (RFC 2045, 6.7). */
export function fromQuotedPrintable(text: string): string {
  return text
    .replaceAll(/[ \t]+(?=\r?\n|$)/gu, '')
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=([0-9A-F]{2})/giu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
