import type { Instant } from '../../shared/base/dates';
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
  /** What the list behind a slash offers, in its order, by command. */
  readonly slash: Readonly<Partial<Record<EditorCommandId, string>>>;
}

/** What the editor needs from the program around it; it never asks for anything else. */
export interface EditorHost {
  /** The present moment, in UTC. */
  readonly now: () => Instant;
  readonly createId: IdSource;
  readonly labels: EditorLabels;
  /** Forms of the agenda's automatic numbers per level, where the meeting sets none. */
  readonly agendaMarkers: readonly Marker[];
}
