import type { Id } from '../../base/ids';
import { capitalise } from '../../base/text';
import { warningMessage, type Message } from '../../base/result';
import type { BasicInline, Inline, RichText } from '../../domain/inline';
import type { Label } from '../../domain/label';
import type { Meaning } from '../../domain/meaning';
import type { Note } from '../../domain/note';
import type { Party } from '../../domain/party';
import type { Person } from '../../domain/person';
import type { Shape } from '../../domain/shape';
import { createLinkTest } from './link-test';
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
  readonly words: (text: string) => string;
  party(party: Party): Party;
  /** A label may have been set by hand to anything. */
  readonly label: <Some extends Label | undefined>(label: Some) => Some | Label;
}

/** Makes an unattributor for these people; with `everybody` also roles, organisations and unknown names are removed. */
export function createUnattributor(
  people: readonly Person[],
  everybody: boolean,
  anonymous: Anonymous,
): Unattributor {
  const pattern = namePattern(people);
  const ids = new Set(people.map((person) => person.id));
  const linkTells = createLinkTest(people);
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
    const plain = content.map(inline).map(withoutTellingLink);
    if (pattern === undefined) return plain;
    return replaceInText(plain, pattern, (_found, start) => {
      const words = anonymous.wordsFor(byName);
      return start ? capitalise(words, anonymous.language) : words;
    });
  }

  /** An address that holds a name ("mailto:ann.lee@…") tells it as well as words do. */
  function withoutTellingLink(part: Inline): Inline {
    if (!('link' in part) || part.link === undefined || !linkTells(part.link)) return part;
    return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'link')) as Inline;
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

  function label<Some extends Label | undefined>(original: Some): Some | Label {
    return original?.type === 'set' ? { ...original, text: words(original.text) } : original;
  }

  function note(original: Note): Note {
    const { speakers, runIn, ...rest } = original;
    const number = label(original.label);
    const named = speakers?.map(party);
    return {
      ...rest,
      ...(named === undefined ? {} : { speakers: named }),
      ...(number === undefined ? {} : { label: number }),
      ...(runIn === undefined ? {} : { runIn: words(runIn) }),
      content: text(original.content),
      shape: unattributeShape(original.shape, text, words),
      meaning: unattributeMeaning(original.meaning, { party, words, label }),
      ...(original.ranges === undefined
        ? {}
        : {
            ranges: original.ranges.map((range) =>
              range.type === 'kind'
                ? { ...range, meaning: unattributeMeaning(range.meaning, { party, words, label }) }
                : range,
            ),
          }),
    };
  }

  return { note, text, words, party, label };
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

function unattributeMeaning(
  meaning: Meaning,
  { party, words, label }: Pick<Unattributor, 'party' | 'words' | 'label'>,
): Meaning {
  const dissents = (list: readonly { readonly party: Party }[]) =>
    list.map((entry) => ({ party: party(entry.party) }));
  if (meaning.kind === 'action') {
    const { action } = meaning;
    const due =
      action.due?.type === 'unclear'
        ? { ...action.due, typed: words(action.due.typed) }
        : action.due;
    return {
      ...meaning,
      action: {
        ...action,
        owners: action.owners.map(party),
        ...(action.number === undefined ? {} : { number: label(action.number) }),
        ...(due === undefined ? {} : { due }),
      },
    };
  }
  if (meaning.kind !== 'decision') return meaning;
  const { basis, proposers, seconders, objections, reservations, ...rest } = meaning.decision;
  return {
    ...meaning,
    decision: {
      ...rest,
      ...(rest.number === undefined ? {} : { number: label(rest.number) }),
      ...(basis === undefined
        ? {}
        : {
            basis:
              basis.type === 'vote'
                ? {
                    ...basis,
                    choices: basis.choices.map(({ choice, count, by }) => {
                      const votes = count ?? by?.length;
                      return {
                        choice: words(choice),
                        ...(votes === undefined ? {} : { count: votes }),
                      };
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
