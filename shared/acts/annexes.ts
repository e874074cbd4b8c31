import type { Id, IdSource } from '../base/ids';
import { omit } from '../base/omit';
import type { Annex } from '../domain/annex';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';

/** What an annex prints, without its words where it holds some of its own. */
export type AnnexKind = Annex['source']['type'];

/** Every kind of annex, the usual ones first. */
export const annexKinds: readonly AnnexKind[] = [
  'participants',
  'decisions',
  'actions',
  'documents',
  'chat',
  'agenda',
  'notes',
];

function sourceOf(kind: AnnexKind): Annex['source'] {
  if (kind === 'agenda') return { type: kind, as: 'dealtWith' };
  return kind === 'notes' ? { type: kind, notes: [] } : { type: kind };
}

/** A fresh annex that prints what the meeting knows of this kind; one of notes is empty. */
export function createAnnex(kind: AnnexKind, createId: IdSource): Annex {
  return {
    id: createId('annex'),
    label: { type: 'auto' },
    include: 'included',
    source: sourceOf(kind),
  };
}

/** The meeting with these annexes in this order. */
export function putAnnexes<Whole extends Pick<Meeting, 'annexes'>>(
  whole: Whole,
  annexes: readonly Annex[],
): Whole {
  return annexes.length === 0
    ? (omit(whole, 'annexes') as unknown as Whole)
    : { ...whole, annexes };
}

/** The list with this annex so many places further down, as far as there are places. */
export function moveAnnex(annexes: readonly Annex[], id: Id, by: number): readonly Annex[] {
  const from = annexes.findIndex((annex) => annex.id === id);
  const annex = annexes[from];
  const to = Math.min(Math.max(from + by, 0), annexes.length - 1);
  return annex === undefined ? annexes : annexes.toSpliced(from, 1).toSpliced(to, 0, annex);
}

/** An annex with a title of its own; an empty one leaves the style's. */
export function titleAnnex(annex: Annex, title: string): Annex {
  const bare = omit(annex, 'title') as Annex;
  return title === '' ? bare : { ...bare, title };
}

/** An annex across the page or upright. */
export function turnAnnex(annex: Annex, isLandscape: boolean): Annex {
  const bare = omit(annex, 'orientation') as Annex;
  return isLandscape ? { ...bare, orientation: 'landscape' } : bare;
}

function plainWords({ meaning, shape, content, ...note }: Note): string | undefined {
  const isPlain =
    meaning.kind === 'text' &&
    shape.type === 'paragraph' &&
    Object.keys(note).every((key) => ['id', 'level', 'begun', 'revision', 'author'].includes(key));
  const words = content.map((run) => (run.type === 'text' && !run.formats ? run.text : undefined));
  return isPlain && words.every((word) => word !== undefined) ? words.join('') : undefined;
}

/** The words of an annex of notes, a paragraph a line; nothing where it holds more than plain words, such as a table. */
export function annexWords({ source }: Annex): string | undefined {
  if (source.type !== 'notes') return undefined;
  const lines = source.notes.map(plainWords);
  return lines.every((line) => line !== undefined) ? lines.join('\n') : undefined;
}

/** An annex with these words, a paragraph a line; paragraphs that were there keep their ids. */
export function writeAnnex(annex: Annex, words: string, createId: IdSource): Annex {
  if (annex.source.type !== 'notes') return annex;
  const { notes } = annex.source;
  const known = new Map(notes.map((note) => [plainWords(note), note]));
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const used = new Set<Id>();
  return {
    ...annex,
    source: {
      type: 'notes',
      notes: lines.map((text): Note => {
        const same = known.get(text);
        if (same !== undefined && !used.has(same.id)) {
          used.add(same.id);
          return same;
        }
        return {
          id: createId('note'),
          meaning: { kind: 'text' },
          shape: { type: 'paragraph' },
          level: 0,
          content: [{ type: 'text', text }],
        };
      }),
    },
  };
}

/** The annexes that a meeting takes over from the one before it: those that print what the meeting itself knows, as new ones. */
export function handOnAnnexes(
  previous: Pick<Meeting, 'annexes'> | undefined,
  createId: IdSource,
): readonly Annex[] {
  if (previous === undefined) return [createAnnex('participants', createId)];
  return (previous.annexes ?? [])
    .filter(({ source }) => source.type !== 'notes')
    .map((annex) => ({ ...annex, id: createId('annex'), label: { type: 'auto' as const } }));
}
