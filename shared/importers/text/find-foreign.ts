import { errorMessage } from '../../base/result';
import type { Message } from '../../base/result';
import { decodeBytes } from './decode-bytes';

/** All but the control characters that no text has: white space and the signs of terminals are text. */
// eslint-disable-next-line no-control-regex -- the control characters are what is counted
const notControls = /[^\u0000-\u0008\u000E-\u001A\u001C-\u001F]+/gu;

/** Beginnings of files that hold no text, and what to do instead. */
const beginnings: readonly (readonly [string, string])[] = [
  [
    'PK\u0003\u0004',
    'This is a workbook, an archive or a damaged document. Open it and save it as CSV or as plain text, then choose that file.',
  ],
  [
    '\u00d0\u00cf\u0011\u00e0',
    'This is a workbook or a document in an old form. Open it and save it as CSV or as plain text, then choose that file.',
  ],
  ['%PDF-', 'This is a PDF. Choose the file that the meeting platform saved, or copy the text.'],
  [
    '{\\rtf',
    'This is formatted text (RTF). Open it and save it as plain text, then choose that file.',
  ],
];

const noText =
  'This is no text: a picture, a sound, a video or something else. Choose the file that the meeting platform saved.';

/**
 * Why bytes hold no text that could be read, by their beginning and by control characters, of which
 * text has next to none; nothing where they may be text.
 */
export function findForeign(bytes: Uint8Array): Message | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (known !== undefined) return errorMessage('import.no-text', known[1]);
  const { text } = decodeBytes(bytes.subarray(0, 8192), true);
  const controls = text.replaceAll(notControls, '').length;
  return controls * 50 > text.length ? errorMessage('import.no-text', noText) : undefined;
}
