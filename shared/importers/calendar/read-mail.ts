import { fromBase64, fromQuotedPrintable } from './mail-encodings';

/** A part of an e-mail that is a calendar, decoded from its transfer encoding. */
export interface MailCalendar {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
}

const deepest = 10;
const mostParts = 500;

interface Headers {
  readonly fields: ReadonlyMap<string, string>;
  /** Where the body begins in the bytes. */
  readonly bodyAt: number;
}

/** Whether a text is a whole e-mail: header fields first, one of them of mail. */
export function isMail(text: string): boolean {
  const { fields } = readHeaders(text);
  const mail = ['mime-version', 'received', 'from', 'message-id', 'return-path', 'content-type'];
  return fields.size > 0 && mail.some((name) => fields.has(name));
}

/**
 * The calendars in an e-mail, in its order, whatever parts they are nested in; the same invitation often
 * comes twice, as an alternative and as an attachment. `text` has one character for each byte.
 */
export function readMailCalendars(text: string): readonly MailCalendar[] {
  const found: MailCalendar[] = [];
  const seen = { parts: 0 };
  readPart(text, 0, found, seen);
  return found;
}

function readPart(
  text: string,
  depth: number,
  found: MailCalendar[],
  seen: { parts: number },
): void {
  seen.parts += 1;
  if (depth > deepest || seen.parts > mostParts) return;
  const { fields, bodyAt } = readHeaders(text);
  const type = fields.get('content-type') ?? 'text/plain';
  const body = text.slice(bodyAt);
  const boundary = parameter(type, 'boundary');
  if (/^\s*multipart\//iu.test(type) && boundary !== undefined) {
    for (const part of splitParts(body, boundary)) readPart(part, depth + 1, found, seen);
    return;
  }
  const encoding = fields.get('content-transfer-encoding')?.trim().toLowerCase() ?? '';
  if (/^\s*message\/rfc822/iu.test(type)) {
    readPart(decode(body, encoding), depth + 1, found, seen);
    return;
  }
  const name =
    parameter(type, 'name') ?? parameter(fields.get('content-disposition') ?? '', 'filename');
  const isCalendar =
    /^\s*(?:text\/calendar|application\/ics)/iu.test(type) ||
    /\.ics$/iu.test(name ?? '') ||
    /^(?:\ufeff|ï»¿)?\s*BEGIN:VCALENDAR/iu.test(body);
  if (!isCalendar) return;
  const bytes = Uint8Array.from(decode(body, encoding), (char) => char.charCodeAt(0) & 0xff);
  found.push({ bytes, charset: parameter(type, 'charset') });
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return fromBase64(body);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body;
}

function readHeaders(text: string): Headers {
  const fields = new Map<string, string>();
  // Mailboxes put a line of their own in front of each e-mail.
  let at = /^From \S[^\n]*\n/u.exec(text.slice(0, 500))?.[0].length ?? 0;
  let last = '';
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    const line = text.slice(at, stop).replace(/\r$/u, '');
    at = stop + 1;
    if (line === '') break;
    if (/^[ \t]/u.test(line)) {
      if (last !== '') fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    const [, name, value = ''] = /^([!-9;-~]{1,80}):\s?(.*)$/u.exec(line) ?? [];
    if (name === undefined) return { fields: new Map(), bodyAt: 0 };
    last = name.toLowerCase();
    if (!fields.has(last)) fields.set(last, value);
  }
  return { fields, bodyAt: Math.min(at, text.length) };
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\*?=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu').exec(header);
  return match?.[1] ?? match?.[2];
}

function splitParts(body: string, boundary: string): readonly string[] {
  const marker = `--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  let at = 0;
  while (at <= body.length) {
    const end = body.indexOf('\n', at);
    const stop = end === -1 ? body.length : end;
    const line = body.slice(at, stop).trimEnd();
    if (line === marker || line === `${marker}--`) {
      if (start !== -1) parts.push(body.slice(start, at).replace(/\r?\n$/u, ''));
      start = line === marker ? stop + 1 : -1;
      if (line !== marker) break;
    }
    at = stop + 1;
  }
  if (start !== -1) parts.push(body.slice(start));
  return parts;
}
