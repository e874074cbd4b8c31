import type { Id } from '../base/ids';
import type { Meaning, NoteKind } from '../domain/meaning';
import type { Meeting } from '../domain/meeting';
import { toPlainText } from '../domain/plain-text';
import { collectMeant } from './build/collect-meant';
import { toSubject } from './build/subject';
import { withhold } from './protect/withhold';

/** A note or range of a kind in a meeting, in plain words. */
export interface PlainMeant {
  /** Id of the note or range. */
  readonly id: Id;
  /** The note it is or lies in. */
  readonly note: Id;
  readonly meaning: Meaning;
  readonly words: string;
  /** Title of the agenda item it stands under. */
  readonly item?: string;
  /** All of it, or some of its words, is off the record: nothing of it may leave the app. */
  readonly offTheRecord?: true;
}

/**
 * All notes and ranges of a kind, in the order of the report. With `protectedToo` those off the record
 * come with their mark, for the eyes of the rapporteur; without it only what a report would say.
 */
export function meantTexts(
  meeting: Meeting,
  kind: NoteKind,
  scope: 'public' | 'protectedToo',
): readonly PlainMeant[] {
  const original = toSubject({ type: 'meeting', meeting });
  const shown = withhold(original);
  const items = new Map(meeting.agenda.items.map((item) => [item.id, toPlainText(item.title)]));
  const titles = new Map(
    meeting.sections.map(({ id, items: own }) => [id, items.get(own[0] ?? '')]),
  );
  const toPlain = (subject: typeof original) =>
    collectMeant(subject, kind).map(({ id, note, meaning, content, section }): PlainMeant => {
      const item = section === undefined ? undefined : titles.get(section);
      return {
        id,
        note: note.id,
        meaning,
        words: toPlainText(content),
        ...(item === undefined || item === '' ? {} : { item }),
      };
    });
  const open = toPlain(shown);
  if (scope === 'public') return open;
  const words = new Map(open.map((text) => [text.id, text.words]));
  return toPlain(original).map((text) =>
    words.get(text.id) === text.words ? text : { ...text, offTheRecord: true },
  );
}
