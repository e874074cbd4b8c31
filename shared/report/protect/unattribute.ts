import type { Id } from '../../base/ids';
import { capitalise } from '../../base/text';
import { warningMessage, type Message } from '../../base/result';
import type { BasicInline, Inline, RichText } from '../../domain/inline';
import type { Meaning } from '../../domain/meaning';
import type { Note } from '../../domain/note';
import type { Party } from '../../domain/party';
import type { Person } from '../../domain/person';
import type { Shape } from '../../domain/shape';
import { namePattern } from './name-pattern';
import { replaceInText } from './replace-in-runs';

/** What is said in place of a name. */
export interface Anonymous {
  /** "a participant", or "a participant from the technical community" where that does not tell who. */
  readonly wordsFor: (person: Id | undefined) => string;
  readonly language: string;
}

/** Removes people from text: speakers, mentions and names found in prose. */
export interface Unattributor {
  note(note: Note): Note;
  text(content: RichText): RichText;
  words(text: string): string;
  party(party: Party): Party;
}

/** Makes an unattributor for these people; with `everybody` also roles, organisations and unknown names are removed. */
export function createUnattributor(
  people: readonly Person[],
  everybody: boolean,
  anonymous: Anonymous,
): Unattributor {
  const pattern = namePattern(people);
  const ids = new Set(people.map((person) => person.id));
  const byName = people.length === 1 ? people[0]?.id : undefined;

  function isHidden(party: Party): boolean {
    if (party.type === 'person') return ids.has(party.person) || everybody;
    return everybody && party.type !== 'unnamed' && party.type !== 'all';
  }

  function party(who: Party): Party {
    if (!isHidden(who)) return who;
    const id = who.type === 'person' ? who.person : undefined;
    return { type: 'unnamed', text: anonymous.wordsFor(id) };
  }

  function text(content: RichText): RichText {
    const plain = content.map(inline);
    if (pattern === undefined) return plain;
    return replaceInText(plain, pattern, (_found, start) => {
      const words = anonymous.wordsFor(byName);
      return start ? capitalise(words, anonymous.language) : words;
    });
  }

  function inline(part: Inline): Inline {
    switch (part.type) {
      case 'mention':
        return isHidden(part.party)
          ? { ...part, party: party(part.party), form: 'full', text: anonymous.wordsFor(undefined) }
          : part;
      case 'footnote':
        return { ...part, content: text(part.content) as readonly BasicInline[] };
      case 'optional':
        return {
          ...part,
          alternatives: part.alternatives.map(
            (alternative) => text(alternative) as typeof alternative,
          ),
        };
      case 'field':
        return part.override === undefined ? part : { ...part, override: words(part.override) };
      case 'text':
      case 'reference':
      case 'plural':
      case 'break':
      case 'gap':
        return part;
    }
  }

  function words(plain: string): string {
    return text([{ type: 'text', text: plain }])
      .map((part) => (part.type === 'text' ? part.text : ''))
      .join('');
  }

  function note(original: Note): Note {
    const { speakers, runIn, ...rest } = original;
    const named = speakers?.map(party);
    return {
      ...rest,
      ...(named === undefined ? {} : { speakers: named }),
      ...(runIn === undefined ? {} : { runIn: words(runIn) }),
      content: text(original.content),
      shape: unattributeShape(original.shape, text, words),
      meaning: unattributeMeaning(original.meaning, party),
      ...(original.ranges === undefined
        ? {}
        : {
            ranges: original.ranges.map((range) =>
              range.type === 'kind'
                ? { ...range, meaning: unattributeMeaning(range.meaning, party) }
                : range,
            ),
          }),
    };
  }

  return { note, text, words, party };
}

function unattributeShape(
  shape: Shape,
  text: (content: RichText) => RichText,
  words: (plain: string) => string,
): Shape {
  if (shape.type === 'image') {
    return { ...shape, image: { ...shape.image, alternative: words(shape.image.alternative) } };
  }
  if (shape.type !== 'table') return shape;
  const rows = shape.table.rows.map((row) => ({
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((block) => ({ ...block, content: text(block.content) })),
    })),
  }));
  return { ...shape, table: { ...shape.table, rows } };
}

function unattributeMeaning(meaning: Meaning, party: (who: Party) => Party): Meaning {
  const dissents = (list: readonly { readonly party: Party }[]) =>
    list.map((entry) => ({ party: party(entry.party) }));
  if (meaning.kind === 'action') {
    return { ...meaning, action: { ...meaning.action, owners: meaning.action.owners.map(party) } };
  }
  if (meaning.kind !== 'decision') return meaning;
  const { basis, proposers, seconders, objections, reservations, ...rest } = meaning.decision;
  return {
    ...meaning,
    decision: {
      ...rest,
      ...(basis === undefined
        ? {}
        : {
            basis:
              basis.type === 'vote'
                ? {
                    ...basis,
                    choices: basis.choices.map(({ choice, count, by }) => {
                      const votes = count ?? by?.length;
                      return { choice, ...(votes === undefined ? {} : { count: votes }) };
                    }),
                  }
                : basis,
          }),
      ...(proposers === undefined ? {} : { proposers: proposers.map(party) }),
      ...(seconders === undefined ? {} : { seconders: seconders.map(party) }),
      ...(objections === undefined ? {} : { objections: dissents(objections) }),
      ...(reservations === undefined ? {} : { reservations: dissents(reservations) }),
    },
  };
}

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
