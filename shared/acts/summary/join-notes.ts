import type { IdSource } from '../../base/ids';
import type { Inline, RichText } from '../../domain/inline';
import type { Meaning } from '../../domain/meaning';
import type { Note } from '../../domain/note';
import type { Party } from '../../domain/party';
import type { Person } from '../../domain/person';
import type { Range } from '../../domain/range';
import { uniteSources } from './unite-sources';

/** What joining needs: new ids, and the people, whose names stand in a paragraph where the speaker changes. */
export interface JoinPlace {
  readonly createId: IdSource;
  readonly people: readonly Person[];
}

/**
 * Several notes as one paragraph, in order. Sentences of one speaker come together under the name;
 * where another speaks, the name stands in the text as the style names speakers. Sources, marks and
 * comments are united; kinds that only a part is of stay as ranges over that part.
 */
export function joinNotes(first: Note, others: readonly Note[], place: JoinPlace): Note {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const meaning = commonMeaning(all);
  const content: Inline[] = [];
  const ranges: Range[] = [];
  const isAllOff = all.every(({ offTheRecord }) => offTheRecord === true);
  let speakers: readonly Party[] | undefined;
  for (const [index, note] of all.entries()) {
    const covers = coversOf(note, { meaning, isAllOff, isFirst: index === 0 }, place);
    const lead = index === 0 ? [] : leadIn(note, speakers, place.people);
    const before = index === 0 ? [] : [space];
    const sentence = index === all.length - 1 ? note.content : endSentence(note.content);
    content.push(...before, ...cover([...lead, ...sentence], covers));
    ranges.push(...(note.ranges ?? []), ...covers);
    speakers = note.speakers;
  }
  const begun = all.flatMap(({ begun: at }) => at ?? []).sort()[0];
  const sources = uniteSources(all);
  const isQuiet = all.some(({ notForAttribution }) => notForAttribution === true);
  const joined: { -readonly [Key in keyof Note]: Note[Key] } = { ...first, meaning, content };
  delete joined.ranges;
  delete joined.offTheRecord;
  delete joined.revision;
  return {
    ...joined,
    ...(ranges.length > 0 ? { ranges } : {}),
    ...(isAllOff ? { offTheRecord: true } : {}),
    ...(isQuiet ? { notForAttribution: true } : {}),
    ...(begun === undefined ? {} : { begun }),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

const space: Inline = { type: 'text', text: ' ' };

/** Kinds that carry facts of their own are of one part only; others go for the whole where all parts share them. */
function commonMeaning(notes: readonly Note[]): Meaning {
  const [first] = notes;
  const kinds = new Set(notes.map(({ meaning }) => meaning.kind));
  if (first !== undefined && kinds.size === 1 && !ownsFacts(first.meaning)) return first.meaning;
  return { kind: first?.speakers === undefined ? 'text' : 'statement' };
}

function ownsFacts({ kind }: Meaning): boolean {
  return kind === 'decision' || kind === 'action' || kind === 'outputDocument';
}

function coversOf(
  note: Note,
  whole: { readonly meaning: Meaning; readonly isAllOff: boolean; readonly isFirst: boolean },
  { createId }: JoinPlace,
): readonly Range[] {
  const { kind } = note.meaning;
  const isPlain = kind === 'text' || kind === 'statement' || kind === whole.meaning.kind;
  return [
    ...(isPlain ? [] : [{ id: createId('range'), type: 'kind', meaning: note.meaning } as const]),
    ...(note.offTheRecord === true && !whole.isAllOff
      ? [{ id: createId('range'), type: 'offTheRecord' } as const]
      : []),
  ];
}

function cover(content: RichText, covers: readonly Range[]): RichText {
  if (covers.length === 0) return content;
  const ids = covers.map(({ id }) => id);
  return content.map((inline): Inline => {
    if (inline.type === 'break' || inline.type === 'gap' || inline.type === 'optional')
      return inline;
    return { ...inline, ranges: [...(inline.ranges ?? []), ...ids] };
  });
}

/**
 * The name in front of a sentence further on. The same speaker is named again only where the words
 * need a subject, which they show by beginning small.
 */
function leadIn(
  note: Note,
  before: readonly Party[] | undefined,
  people: readonly Person[],
): readonly Inline[] {
  const { speakers, attribution, content } = note;
  if (speakers === undefined || speakers.length === 0 || attribution === 'asTyped') return [];
  const isPredicate =
    attribution === 'predicate' || (attribution === undefined && isSmall(content));
  const isSame = JSON.stringify(speakers) === JSON.stringify(before);
  if (isSame && !isPredicate) return [];
  const names = speakers.flatMap((party, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ type: 'text', text: ', ' } as const]),
    { type: 'mention', party, form: 'speaker', text: nameOf(party, people) },
  ]);
  return [...names, { type: 'text', text: isPredicate ? ' ' : ': ' }];
}

function isSmall(content: RichText): boolean {
  const [first] = content;
  return first !== undefined && 'text' in first && /^\p{Ll}/u.test(first.text);
}

function nameOf(party: Party, people: readonly Person[]): string {
  switch (party.type) {
    case 'person': {
      const found = people.find(({ id }) => id === party.person);
      return found?.display ?? [found?.given, found?.surname].filter((part) => part).join(' ');
    }
    case 'all':
      return '';
    case 'unnamed':
    case 'unresolved':
      return party.text;
    case 'organisation':
    case 'delegation':
    case 'role':
      return party.name;
  }
}

/** A sentence ends before the next one begins; marks of any script that end one stay. */
function endSentence(content: RichText): RichText {
  const last = content.at(-1);
  if (last === undefined || !('text' in last)) return content;
  const words = last.text.trimEnd();
  if (/[.!?…。！？؟:;]["”’»)\]]*$/u.test(words)) {
    return content.with(-1, { ...last, text: words });
  }
  if (last.type === 'text' && last.link === undefined) {
    return content.with(-1, { ...last, text: `${words}.` });
  }
  return [...content, { type: 'text', text: '.' }];
}
