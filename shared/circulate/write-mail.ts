import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Instant } from '../base/dates';
import { toBase64Lines } from './base64-lines';
import { addressHeader, parameterHeader, textHeader } from './mail-header';
import type { Recipient } from './recipients';

/** A file that goes with a mail. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A mail that is not sent yet; `language` is that of its text. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly to: readonly Recipient[];
  readonly attachments: readonly Attachment[];
  readonly date: Instant;
}

/** Stands between the parts; base64 has no underscore, so no part can hold it. */
const boundary = '=_rapporteur_part';

/**
 * A mail as a file (RFC 5322, MIME) in plain ASCII, which mail programs open as a draft to be looked at
 * and sent: `X-Unsent` says so, and no sender is named, since that is theirs to fill in. Text and
 * attachments are in base64, which no way through the world changes.
 */
export function writeMail({ subject, text, language, to, attachments, date }: Mail): string {
  const head = [
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    textHeader('Subject', subject),
    ...(to.length === 0 ? [] : [addressHeader('To', to)]),
    `Content-Language: ${language}`,
    parameterHeader('Content-Type', 'multipart/mixed', { boundary }),
  ];
  const parts = [textPart(text), ...attachments.map(attachmentPart)];
  const body = parts.map((lines) => [`--${boundary}`, ...lines].join('\r\n'));
  return [...head, '', ...body, `--${boundary}--`, ''].join('\r\n');
}

function textPart(text: string): readonly string[] {
  const lines = text.replaceAll(/\r\n?|\n/gu, '\r\n');
  return [
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    toBase64Lines(utf8ToBytes(lines)),
  ];
}

function attachmentPart({ name, mediaType, bytes }: Attachment): readonly string[] {
  return [
    `Content-Type: ${mediaType}`,
    parameterHeader('Content-Disposition', 'attachment', { filename: name }),
    'Content-Transfer-Encoding: base64',
    '',
    toBase64Lines(bytes),
  ];
}
