/** The signs that Windows' Western code page has where Unicode has control characters, by their bytes from 0x80. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytesOf = new Map([...signs].map((sign, at) => [sign, 0x80 + at]));

/**
 * The bytes of a text as they were before a program read UTF-8 as Windows' Western code page and saved
 * what it saw ("FranÃ§ois"); nothing where the text does not look so, or has a sign beyond that page.
 */
export function undoDoubleEncoding(text: string): Uint8Array | undefined {
  if (
    !/[ÂÃÄÅÐÑ×ØÙ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[âãäåæçèéìí][\u0080-\u00bf€‚ƒ„…†]/u.test(
      text,
    )
  ) {
    return undefined;
  }
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : bytesOf.get(text[at] ?? '');
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
