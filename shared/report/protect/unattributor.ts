import type { Id } from '../../base/ids';
import type { RichText } from '../../domain/inline';
import type { Label } from '../../domain/label';
import type { Note } from '../../domain/note';
import type { Party } from '../../domain/party';

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
