import { warningMessage, type Message } from '../../base/result';
import type { Note } from '../../domain/note';

/** Words that may still tell who spoke once the names are gone, by language. */
const pronouns: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}])(he|she|his|her|hers|him|himself|herself)(?![\p{L}])/iu,
  fr: /(?<![\p{L}])(il|elle|lui|celui-ci|celle-ci)(?![\p{L}])/iu,
  es: /(?<![\p{L}])(él|ella)(?![\p{L}])/iu,
};

/** What cannot be replaced safely in a note without attribution: pronouns and functions that only one person has. */
export function listUnsafe(
  note: Note,
  functions: readonly string[],
  language: string,
): readonly Message[] {
  const text = note.content.map((inline) => ('text' in inline ? inline.text : '')).join('');
  const pronoun = pronouns[language]?.exec(text)?.[0];
  const title = functions.find((name) => text.toLowerCase().includes(name.toLowerCase()));
  return [pronoun, title].flatMap((found) =>
    found === undefined
      ? []
      : [
          warningMessage(
            'report.unsafe-attribution',
            `“${found}” may still tell who is meant in “${text.slice(0, 60)}”; read it before you send the report without attribution.`,
            `note ${note.id}`,
          ),
        ],
  );
}
