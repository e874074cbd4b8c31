import type { Instant } from '../../shared/base/dates';
import type { Due } from '../../shared/domain/action-item';
import type { IdSource } from '../../shared/base/ids';
import type { EditorCommandId } from './commands/editor-commands';
import type { NoteKind } from '../../shared/domain/meaning';
import type { Marker } from '../../shared/domain/label';

/** The words that the page shows beside what is written, in the language of the screens. */
export interface EditorLabels {
  readonly page: string;
  readonly kinds: Readonly<Record<NoteKind, string>>;
  readonly everyone: string;
  readonly offTheRecord: string;
  readonly notForAttribution: string;
  readonly gap: string;
  readonly footnote: string;
  readonly footnotePlaceholder: string;
  readonly doubt: string;
  readonly suggestions: string;
  /** Another copy's wording of a note, or that it was deleted there where there are no words. */
  readonly otherWording: (words: string | undefined) => string;
  /** When an action is due, so short that it stands in the margin. */
  readonly due: (due: Due) => string;
  /** When an action is due, as a list offers it. */
  readonly dueInFull: (due: Due) => string;
  /** When a note was begun, in a zone, and at which second of a recording where there is one. */
  readonly begun: (at: Instant, zone: string | undefined, position: number | undefined) => string;
  /** What the list behind a slash offers, in its order, by command. */
  readonly slash: Readonly<Partial<Record<EditorCommandId, string>>>;
}

/** What the editor needs from the program around it; it never asks for anything else. */
export interface EditorHost {
  /** The present moment, in UTC. */
  readonly now: () => Instant;
  readonly createId: IdSource;
  /** The page's words as the editor opens; `setLabels` gives it others. */
  readonly labels: EditorLabels;
  /** Whether terms of the group's glossary are written out where they are first used. */
  readonly expandsTerms: () => boolean;
  /** Forms of the agenda's automatic numbers per level, where the meeting sets none. */
  readonly agendaMarkers: readonly Marker[];
}
