interface Signature {
  readonly begins: readonly number[] | string;
  readonly what: string;
}

const binarySignatures: readonly Signature[] = [
  { begins: '%PDF', what: 'a PDF document' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word or Office document (.doc)' },
  { begins: '{\\rtf', what: 'a Rich Text document (.rtf)' },
  { begins: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { begins: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { begins: [0x1f, 0x8b], what: 'a compressed file (gzip)' },
  { begins: 'SQLite format 3', what: 'a database (SQLite)' },
  { begins: [0xff, 0xfe], what: 'a text in UTF-16; save it as UTF-8' },
  { begins: [0xfe, 0xff], what: 'a text in UTF-16; save it as UTF-8' },
];

/** Names of parts that tell the kinds of ZIP package apart. */
const packageParts: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document (.docx)'],
  ['xl/', 'an Excel workbook (.xlsx)'],
  ['ppt/', 'a PowerPoint presentation (.pptx)'],
  ['opendocument.text', 'an OpenDocument text (.odt)'],
];

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** What well-known kind of file these bytes are, in words such as "a Word document (.docx)", if they cannot be text of ours. */
export function recogniseForeignBytes(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  if (head.startsWith('PK')) {
    const all = head + latin1(bytes.subarray(Math.max(0, bytes.length - 65_536)));
    return packageParts.find(([part]) => all.includes(part))?.[1] ?? 'a ZIP archive';
  }
  const signature = binarySignatures.find(({ begins }) =>
    head.startsWith(typeof begins === 'string' ? begins : String.fromCharCode(...begins)),
  );
  if (signature !== undefined) return signature.what;
  if (bytes.length > 0 && bytes.every((byte) => byte === 0)) {
    return 'a file of zero bytes only, as a cut of power during a save can leave behind';
  }
  return undefined;
}

/** What kind of text this is, in words, where it does not begin as JSON does. */
export function recogniseForeignText(text: string): string {
  const head = text.slice(0, 1000).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body)/u.test(head)) return 'a web page (HTML)';
  if (head.startsWith('<')) return 'an XML document';
  if (head.startsWith('webvtt')) return 'a transcript (WebVTT)';
  if (head.startsWith('begin:vcalendar')) return 'a calendar file (iCalendar)';
  return 'plain text';
}
