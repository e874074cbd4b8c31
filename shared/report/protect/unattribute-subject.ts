import type { Id } from '../../base/ids';
import type { Message } from '../../base/result';
import type { RichText } from '../../domain/inline';
import type { Label } from '../../domain/label';
import type { Note } from '../../domain/note';
import type { Party } from '../../domain/party';
import type { Person } from '../../domain/person';
import type { Subject } from '../build/subject';
import { listUnsafe } from './list-unsafe';
import { createUnattributor } from './unattribute';
import type { Anonymous, Unattributor } from './unattributor';

/** Fewest people of a category for which naming the category does not tell who. */
const fewestToName = 3;

/** How a report speaks of people whom it does not name. */
export interface AnonymousWords {
  readonly aParticipant: string;
  readonly aParticipantFrom: (category: string) => string;
  readonly language: string;
  readonly attribution: 'colon' | 'predicate' | 'asTyped';
}

/** Takes the speaker out of notes and items that are not for attribution; their words stay. */
export function unattributeMarked(subject: Subject, words: AnonymousWords): Subject {
  const anonymous: Anonymous = { wordsFor: () => words.aParticipant, language: words.language };
  const strip = (note: Note): Note => {
    const speakers = note.speakers ?? [];
    const people = speakers.flatMap((who) =>
      who.type === 'person' ? subject.people.filter((person) => person.id === who.person) : [],
    );
    const unattributor = createUnattributor([...people, ...asPeople(speakers)], false, anonymous);
    const predicate = (note.attribution ?? words.attribution) === 'predicate';
    const unnamed: Party = { type: 'unnamed', text: words.aParticipant };
    const spoken = predicate && speakers.length > 0 ? [unnamed] : [];
    return { ...unattributor.note(note), speakers: spoken };
  };
  const only = (notes: readonly Note[], all: boolean) =>
    notes.map((note) => (all || note.notForAttribution === true ? strip(note) : note));
  return {
    ...subject,
    opening: only(subject.opening, false),
    sections: subject.sections.map((section) => ({
      ...section,
      notes: only(section.notes, section.notForAttribution),
    })),
    closing: only(subject.closing, false),
    annexes: mapAnnexNotes(subject, (notes) => only(notes, false)),
  };
}

/** Speakers that are no persons, as names to look for in prose. */
function asPeople(speakers: readonly Party[]): readonly Person[] {
  return speakers.flatMap((who, index) => {
    const name = 'name' in who ? who.name : who.type === 'unresolved' ? who.text : '';
    return name === ''
      ? []
      : [{ id: `speaker-${String(index)}`, surname: '', given: '', display: name }];
  });
}

/** A subject without names, and what takes them out of the rest: facts, and the style's own words. */
export interface Unattributed {
  readonly subject: Subject;
  readonly censor: (text: string) => string;
  readonly messages: readonly Message[];
}

/** The subject without anybody's name: what the variant without attribution is built from. */
export function unattributeAll(subject: Subject, words: AnonymousWords): Unattributed {
  const anonymous = { wordsFor: categoryWords(subject, words), language: words.language };
  const unattributor = createUnattributor(subject.people, true, anonymous);
  const functions = subject.people.flatMap((person) => person.function ?? []);
  const notes = [
    ...subject.opening,
    ...subject.sections.flatMap((section) => section.notes),
    ...subject.closing,
  ];
  const messages = notes.flatMap((note) => listUnsafe(note, functions, words.language));
  return { subject: applyTo(subject, unattributor), censor: unattributor.words, messages };
}

function applyTo(subject: Subject, unattributor: Unattributor): Subject {
  const all = (list: readonly Note[]) => list.map((note) => unattributor.note(note));
  const { meeting } = subject;
  return {
    ...subject,
    ...(meeting === undefined
      ? {}
      : {
          meeting: {
            ...meeting,
            ...(meeting.title === undefined ? {} : { title: unattributor.words(meeting.title) }),
            chat: (meeting.chat ?? []).map((message) => ({
              ...message,
              text: unattributor.words(message.text),
            })),
            mattersArising: (meeting.mattersArising ?? []).map((matter) => ({
              ...matter,
              wording: unattributor.words(matter.wording),
              action: {
                ...matter.action,
                owners: matter.action.owners.map((owner) => unattributor.party(owner)),
              },
              ...(matter.reported?.text === undefined
                ? {}
                : {
                    reported: {
                      ...matter.reported,
                      text: unattributor.words(matter.reported.text),
                    },
                  }),
            })),
            agenda: {
              ...meeting.agenda,
              ...versions(meeting.agenda, unattributor),
            },
          },
        }),
    agenda: subject.agenda.map((item) => ({
      ...item,
      title: unattributor.text(item.title),
      label: unattributor.label(item.label),
      ...(item.presenters === undefined
        ? {}
        : { presenters: item.presenters.map((presenter) => unattributor.party(presenter)) }),
    })),
    opening: all(subject.opening),
    sections: subject.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        title: unattributor.text(item.title),
        label: unattributor.label(item.label),
      })),
      label: unattributor.label(section.label),
      ...(section.heading === undefined ? {} : { heading: unattributor.text(section.heading) }),
      notes: all(section.notes),
    })),
    closing: all(subject.closing),
    annexes: mapAnnexNotes(subject, all).map((annex) => ({
      ...annex,
      label: unattributor.label(annex.label),
      ...(annex.title === undefined ? {} : { title: unattributor.words(annex.title) }),
    })),
    // Comments name their authors and quote what was said; no copy without attribution has them.
    threads: [],
    ...(subject.frozenNumbers === undefined
      ? {}
      : {
          frozenNumbers: {
            ...subject.frozenNumbers,
            paragraphs: subject.frozenNumbers.paragraphs.map((paragraph) => ({
              ...paragraph,
              label: unattributor.label(paragraph.label),
            })),
          },
        }),
    choice: {
      ...subject.choice,
      texts: (subject.choice.texts ?? []).map((text) => ({
        ...text,
        paragraphs: text.paragraphs.map((paragraph) => ({
          ...paragraph,
          content: unattributor.text(paragraph.content),
          ...(paragraph.label === undefined ? {} : { label: unattributor.label(paragraph.label) }),
        })),
      })),
    },
  };
}

function versions(agenda: NonNullable<Subject['meeting']>['agenda'], unattributor: Unattributor) {
  const strip = <
    Version extends {
      readonly items: readonly { readonly title: RichText; readonly label: Label }[];
    },
  >(
    version: Version,
  ) => ({
    ...version,
    items: version.items.map((item) => ({
      ...item,
      title: unattributor.text(item.title),
      label: unattributor.label(item.label),
    })),
  });
  return {
    ...(agenda.circulated === undefined ? {} : { circulated: strip(agenda.circulated) }),
    ...(agenda.adopted === undefined ? {} : { adopted: strip(agenda.adopted) }),
  };
}

function mapAnnexNotes(
  subject: Subject,
  change: (notes: readonly Note[]) => readonly Note[],
): Subject['annexes'] {
  return subject.annexes.map((annex) =>
    annex.source.type === 'notes'
      ? { ...annex, source: { ...annex.source, notes: change(annex.source.notes) } }
      : annex,
  );
}

/** "a participant from the technical community" where three or more from there attended, else "a participant". */
function categoryWords(subject: Subject, words: AnonymousWords): Anonymous['wordsFor'] {
  const categories = new Map(subject.people.map((person) => [person.id, person.category]));
  for (const entry of subject.participants) {
    if (entry.category !== undefined) categories.set(entry.person, entry.category);
  }
  const present = new Map<string, number>();
  for (const entry of subject.participants) {
    const category = categories.get(entry.person);
    if (entry.attendance !== 'present' || category === undefined) continue;
    present.set(category, (present.get(category) ?? 0) + 1);
  }
  return (id: Id | undefined) => {
    const category = id === undefined ? undefined : categories.get(id);
    const name = subject.group?.categories?.find((entry) => entry.id === category)?.name;
    return name === undefined || (present.get(category ?? '') ?? 0) < fewestToName
      ? words.aParticipant
      : words.aParticipantFrom(name);
  };
}
