import type { Instant } from '../base/dates';
import { writeMail } from '../circulate/write-mail';
import type { SpeakerSlip } from './build-slips';

/** The words around the statements, in the meeting's language. */
export interface SlipWords {
  readonly subject: string;
  readonly greeting: (name: string) => string;
  readonly opening: string;
  readonly closing: string;
  /** Stands over what was said outside the agenda. */
  readonly outside: string;
}

/** A slip as a mail to be looked at and sent: to the speaker alone, with what they said, for them to confirm. */
export function writeSlip(
  { name, address, items }: SpeakerSlip,
  words: SlipWords,
  { language, date }: { readonly language: string; readonly date: Instant },
): string {
  const statements = items.map(({ title, statements: said }) =>
    [title ?? words.outside, ...said.map((text) => `- ${text}`)].join('\n'),
  );
  return writeMail({
    subject: words.subject,
    text: `${[words.greeting(name), words.opening, ...statements, words.closing].join('\n\n')}\n`,
    language,
    to: address === undefined ? [] : [{ name, address }],
    attachments: [],
    date,
  });
}
