import { capitalise } from '../../base/text';
import type { BasicInline, Inline, RichText } from '../../domain/inline';
import type { Label } from '../../domain/label';
import type { Note } from '../../domain/note';
import type { Party } from '../../domain/party';
import type { Person } from '../../domain/person';
import type { Shape } from '../../domain/shape';
import { createLinkTest } from './link-test';
import { createFindNames } from './find-names';
import { replaceInText } from './replace-in-runs';
import type { Anonymous, Unattributor } from './unattributor';
import { unattributeMeaning } from './unattribute-meaning';

/** Makes an unattributor for these people; with `everybody` also roles, organisations and unknown names are removed. */
export function createUnattributor(
  people: readonly Person[],
  everybody: boolean,
  anonymous: Anonymous,
): Unattributor {
  const findNames = createFindNames(people);
  const ids = new Set(people.map((person) => person.id));
  const linkTells = createLinkTest(people);
  const byName = people.length === 1 ? people[0]?.id : undefined;

  function isHidden(party: Party): boolean {
    if (party.type === 'person') return ids.has(party.person) || everybody;
    return everybody && party.type !== 'unnamed' && party.type !== 'all';
  }

  function party(who: Party): Party {
    if (!isHidden(who)) return who.type === 'unnamed' ? { ...who, text: words(who.text) } : who;
    const id = who.type === 'person' ? who.person : undefined;
    return { type: 'unnamed', text: anonymous.wordsFor(id) };
  }

  function text(content: RichText): RichText {
    const plain = content.map(inline).map(withoutTellingLink);
    if (findNames === undefined) return plain;
    return replaceInText(plain, findNames, (_found, start) => {
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
