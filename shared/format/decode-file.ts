import type { Result } from '../base/result';
import { errorMessage, fail, succeed } from '../base/result';
import { decodeUtf8 } from '../base/utf8';
import { recogniseForeignBytes, recogniseForeignText } from './recognise-foreign';

/** The largest file that is read, in bytes: 64 MB. */
export const maxFileBytes = 64 * 1024 * 1024;

function refuseForeign(what: string) {
  return fail(
    errorMessage('file.foreign', `This is not a file of Rapporteur; it looks like ${what}.`),
  );
}

/** The text of a file that should be JSON in UTF-8, or what it is instead, in words. */
export function decodeFile(input: string | Uint8Array): Result<string> {
  if (input.length > maxFileBytes) {
    const size = Math.ceil(input.length / (1024 * 1024));
    return fail(
      errorMessage('file.too-large', `The file has ${size} MB; at most 64 MB can be read.`),
    );
  }
  if (typeof input !== 'string') {
    const foreign = recogniseForeignBytes(input);
    if (foreign !== undefined) return refuseForeign(foreign);
  }
  const decoded = typeof input === 'string' ? { text: input } : decodeUtf8(input);
  if ('badLine' in decoded) {
    const where = `line ${decoded.badLine}`;
    return fail(
      errorMessage(
        'file.not-utf8',
        `The file is not UTF-8 from ${where}: it was damaged, or saved in another encoding.`,
        where,
      ),
    );
  }
  const first = decoded.text.trimStart()[0];
  if (first === undefined) {
    return fail(errorMessage('file.empty', 'The file is empty. Take the latest backup of it.'));
  }
  if (first !== '{' && first !== '[') return refuseForeign(recogniseForeignText(decoded.text));
  return succeed(decoded.text);
}
