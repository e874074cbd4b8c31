const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base64 on one line (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const all = (first << 16) | (second << 8) | third;
    const letters = [18, 12, 6, 0].map((shift) => alphabet.charAt((all >> shift) & 63));
    const used = Math.min(bytes.length - at, 3) + 1;
    pieces.push(letters.slice(0, used).join('').padEnd(4, '='));
  }
  return pieces.join('');
}

/** Bytes in base64 as mails hold them: lines of 76 letters (RFC 2045, section 6.8). */
export function toBase64Lines(bytes: Uint8Array): string {
  return (toBase64(bytes).match(/.{1,76}/gu) ?? []).join('\r\n');
}
