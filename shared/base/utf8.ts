/** The Encoding Standard's decoder, which windows and Node both have and no library of pure ECMAScript declares. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const newline = 0x0a;

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The number of the first line that is not UTF-8, from 1. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start);
    const stop = end === -1 ? bytes.length : end;
    if (decodeStrictly(bytes.subarray(start, stop)) === undefined) return line;
    start = stop + 1;
  }
  return line;
}

/** The text of UTF-8 bytes without their byte order mark, or the line (from 1) of the first byte that is not UTF-8. */
export function decodeUtf8(
  bytes: Uint8Array,
): { readonly text: string } | { readonly badLine: number } {
  const text = decodeStrictly(bytes);
  if (text === undefined) return { badLine: firstBadLine(bytes) };
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
