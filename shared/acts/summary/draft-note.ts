import { collapseSpace } from '../../base/text';
import type { Meeting } from '../../domain/meeting';
import type { Note } from '../../domain/note';
import type { Party } from '../../domain/party';
import { takeMessage } from '../chat';
import type { ChatPlace } from '../chat';
import type { SourceLine } from './source-lines';
import { uniteSources } from './unite-sources';

/** What taking a line across needs from around it. */
export type TakePlace = ChatPlace;

/** A line as a note of its own, which names the line as its source; its id is not yet sure. */
export function draftNote(line: SourceLine, meeting: Meeting, place: TakePlace): Note | undefined {
  switch (line.type) {
    case 'log': {
      const { entry } = line;
      const { author, note } = entry;
      return {
        ...note,
        ...(note.author === undefined && author !== undefined ? { author } : {}),
        sources: uniteSources([note, { sources: [line.source] }]),
      };
    }
    case 'chat': {
      const blank = { ...meeting, opening: { notes: [] } };
      return takeMessage(blank, line.message.id, 'keyPoint', undefined, place).opening.notes.at(-1);
    }
    case 'transcript': {
      const { cue, at } = line;
      const speaker = speakerOf(cue, place);
      return {
        id: place.createId('note'),
        meaning: { kind: speaker === undefined ? 'text' : 'statement' },
        shape: { type: 'paragraph' },
        level: 0,
        content: [{ type: 'text', text: collapseSpace(cue.text) }],
        ...(speaker === undefined ? {} : { speakers: [speaker], attribution: 'colon' }),
        ...(at === undefined ? {} : { begun: at }),
        sources: [line.source],
      };
    }
  }
}

function speakerOf(
  { person, speaker }: Extract<SourceLine, { type: 'transcript' }>['cue'],
  { personOf }: TakePlace,
): Party | undefined {
  const known = person ?? (speaker === undefined ? undefined : personOf(speaker));
  if (known !== undefined) return { type: 'person', person: known };
  return speaker === undefined ? undefined : { type: 'unresolved', text: speaker };
}
