import { defineExtension } from 'lexical';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { $moveNotes } from './move-notes';

/** Moving notes by keys, over their neighbours and into the next item. */
export const MoveExtension = defineExtension({
  name: 'rapporteur/move',
  dependencies: [CommandExtension],
  register: (editor) =>
    registerHandlers(editor, {
      'note.up': () => $moveNotes('up'),
      'note.down': () => $moveNotes('down'),
    }),
});
