import { titleText } from '../acts/agenda-items';
import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import { toPlainText } from '../domain/plain-text';
import { toSubject } from '../report/build/subject';
import { fullName } from '../report/names/person-facts';
import { withhold } from '../report/protect/withhold';

/** What one person said by the notes, item by item, and where it can be sent. */
export interface SpeakerSlip {
  readonly person: Id;
  readonly name: string;
  readonly address?: string;
  readonly items: readonly {
    /** The item's title; the opening and the closing part have none. */
    readonly title?: string;
    readonly statements: readonly string[];
  }[];
}

/**
 * For everybody who speaks in the notes their own statements and nothing of anybody else's, in the order
 * in which people first speak. What is off the record, and what is not for attribution, goes to nobody.
 */
export function buildSlips(meeting: Meeting): readonly SpeakerSlip[] {
  const shown = withhold(toSubject({ type: 'meeting', meeting }));
  const parts = [
    { notes: shown.opening, isNameless: false },
    ...shown.sections.map((section) => ({
      title: titleText(section.heading ?? section.items[0]?.title ?? []).trim(),
      notes: section.notes,
      isNameless: section.notForAttribution,
    })),
    { notes: shown.closing, isNameless: false },
  ];
  const slips = new Map<Id, SpeakerSlip>();
  for (const { notes, isNameless, ...part } of parts) {
    if (isNameless) continue;
    const title = 'title' in part && part.title !== '' ? { title: part.title } : {};
    for (const [person, statements] of statementsOf(notes, meeting)) {
      const slip = slips.get(person) ?? emptySlip(person, meeting);
      slips.set(person, { ...slip, items: [...slip.items, { ...title, statements }] });
    }
  }
  return [...slips.values()];
}

function emptySlip(id: Id, { people }: Meeting): SpeakerSlip {
  const person = people.find((one) => one.id === id);
  const address = person?.email?.trim() ?? '';
  return {
    person: id,
    name: person === undefined ? id : fullName(person),
    ...(address === '' ? {} : { address }),
    items: [],
  };
}

/** Who said what in a part; lines below a statement that have no speaker of their own go on with it. */
function statementsOf(
  notes: readonly Note[],
  meeting: Meeting,
): ReadonlyMap<Id, readonly string[]> {
  const said = new Map<Id, string[]>();
  let above: { readonly level: number; readonly speakers: readonly Id[] } | undefined;
  for (const note of notes) {
    if (above !== undefined && note.level <= above.level) above = undefined;
    const own = (note.speakers ?? []).flatMap((party) =>
      party.type === 'person' ? [party.person] : [],
    );
    const isOthers = note.speakers !== undefined && note.speakers.length > 0;
    const speakers = isOthers ? own : (above?.speakers ?? []);
    if (note.notForAttribution === true) {
      above = { level: note.level, speakers: [] };
      continue;
    }
    if (isOthers) above = { level: note.level, speakers: own };
    const text = toPlainText(note.content);
    if (text === '') continue;
    for (const person of new Set(speakers)) {
      const isPredicate = isOthers && note.attribution === 'predicate';
      const words = isPredicate ? `${emptySlip(person, meeting).name} ${text}` : text;
      said.set(person, [...(said.get(person) ?? []), words]);
    }
  }
  return said;
}
