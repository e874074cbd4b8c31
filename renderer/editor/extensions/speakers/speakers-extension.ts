import { defineExtension, mergeRegister } from 'lexical';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import type { LexicalEditor } from 'lexical';
import type { Party } from '../../../../shared/domain/party';
import { $noteFacts } from '../../nodes/note-node';
import { $cutStart, $lineStart } from '../../text/line-start';
import { onTyped } from '../../text/on-typed';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { actTags } from '../history/acts';
import { kindOfWord } from '../kinds/kind-words';
import { $peopleBook } from './people-book';
import { $createRecentSpeakers } from './recent-speakers';
import type { RecentSpeakers } from './recent-speakers';
import { $giveFloor, $makeSpeaker, $setSpeakers } from './set-speakers';
import { speakersTyped } from './speakers-typed';

/** Speakers of notes: "NAME: " at the start of a line, recent speakers by key, and the last two in turn. */
export const SpeakersExtension = defineExtension({
  name: 'rapporteur/speakers',
  dependencies: [CommandExtension],
  build: (editor): { recent: () => RecentSpeakers } => {
    let recent: RecentSpeakers | undefined;
    return {
      recent: () => {
        recent ??= editor.getEditorState().read($createRecentSpeakers, { editor });
        return recent;
      },
    };
  },
  register: (editor, _config, state) => {
    const { recent } = state.getOutput();
    const $floorTo = (speaker: Party | undefined): boolean => {
      if (speaker === undefined || !$giveFloor([speaker])) return false;
      recent().heard([speaker]);
      return true;
    };
    return mergeRegister(
      onTyped(editor, / /, (selection) => {
        const start = $lineStart(selection);
        if (start?.text.endsWith(': ') !== true) return undefined;
        const { text, note, node } = start;
        const words = text.slice(0, -2);
        if ($noteFacts(note).speakers !== undefined || kindOfWord(words) !== undefined) {
          return undefined;
        }
        const speakers = speakersTyped(words, $peopleBook());
        if (speakers === undefined) return undefined;
        return () => {
          editor.update(
            () => {
              $cutStart(node, text.length);
              $setSpeakers(note, speakers);
            },
            { tag: actTags('speaker') },
          );
          recent().heard(speakers);
        };
      }),
      registerHandlers(editor, {
        'speaker.recent1': () => $floorTo(recent().list()[0]),
        'speaker.recent2': () => $floorTo(recent().list()[1]),
        'speaker.recent3': () => $floorTo(recent().list()[2]),
        'speaker.recent4': () => $floorTo(recent().list()[3]),
        'speaker.recent5': () => $floorTo(recent().list()[4]),
        'speaker.alternate': () => $floorTo(recent().list()[1]),
        'speaker.make': () => {
          const speakers = $makeSpeaker();
          if (speakers !== undefined) recent().heard(speakers);
          return speakers !== undefined;
        },
      }),
    );
  },
});

/** Who spoke last in this editor. */
export function recentSpeakersOf(editor: LexicalEditor): RecentSpeakers {
  return getExtensionDependencyFromEditor(editor, SpeakersExtension).output.recent();
}
