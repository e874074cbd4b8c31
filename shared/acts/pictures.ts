import type { Id } from '../base/ids';
import type { RichText } from '../domain/inline';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import { toPlainText } from '../domain/plain-text';

/** A picture among the notes: what stands below it, and what it shows, for those who cannot see it. */
export interface Picture {
  readonly note: Id;
  readonly caption: string;
  readonly alternative: string;
}

/** The pictures of a meeting in the order of the page. */
export function listPictures({ opening, sections, closing }: Meeting): readonly Picture[] {
  return [opening, ...sections, closing]
    .flatMap(({ notes }) => notes)
    .flatMap(({ id, shape, content }): Picture[] =>
      shape.type === 'image'
        ? [{ note: id, caption: toPlainText(content), alternative: shape.image.alternative }]
        : [],
    );
}

/** Gives a picture its caption and its text for those who cannot see it; a caption that says the same keeps its formats. */
export function describePicture(meeting: Meeting, picture: Picture): Meeting {
  const change = <Part extends { readonly notes: readonly Note[] }>(part: Part): Part =>
    part.notes.some(({ id }) => id === picture.note)
      ? { ...part, notes: part.notes.map((note) => describe(note, picture)) }
      : part;
  return {
    ...meeting,
    opening: change(meeting.opening),
    sections: meeting.sections.map(change),
    closing: change(meeting.closing),
  };
}

function describe(note: Note, { note: id, caption, alternative }: Picture): Note {
  if (note.id !== id || note.shape.type !== 'image') return note;
  const content: RichText =
    caption === toPlainText(note.content)
      ? note.content
      : caption === ''
        ? []
        : [{ type: 'text', text: caption }];
  return {
    ...note,
    shape: { ...note.shape, image: { ...note.shape.image, alternative } },
    content,
  };
}
