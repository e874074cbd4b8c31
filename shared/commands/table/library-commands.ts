import type { Command } from '../command';
import { inLibrary, inMeeting, onChosen, onScreen, withChosen } from '../enabled-when';

/** What can be done in the library, and the way there. */
export const libraryCommands = [
  {
    id: 'library.startNow',
    group: 'library',
    label: 'commands.startNow',
    keys: ['Mod+Shift+M'],
    enabledWhen: inLibrary,
  },
  {
    id: 'library.newMeeting',
    group: 'library',
    label: 'commands.newMeeting',
    keys: ['Mod+Shift+A'],
    enabledWhen: inLibrary,
  },
  {
    id: 'library.newGroup',
    group: 'library',
    label: 'commands.newGroup',
    keys: ['Mod+Shift+G'],
    enabledWhen: inLibrary,
  },
  {
    id: 'library.groupSettings',
    group: 'library',
    label: 'commands.groupSettings',
    enabledWhen: inLibrary,
  },
  {
    id: 'library.openFile',
    group: 'library',
    label: 'commands.openFile',
    keys: ['Mod+O'],
    enabledWhen: onScreen,
  },
  {
    id: 'library.openSample',
    group: 'library',
    label: 'commands.openSample',
    enabledWhen: inLibrary,
  },
  {
    id: 'library.filter',
    group: 'library',
    label: 'commands.filter',
    keys: ['Mod+F'],
    enabledWhen: inLibrary,
  },
  {
    id: 'library.duplicate',
    group: 'library',
    label: 'commands.duplicate',
    keys: ['Mod+D'],
    enabledWhen: withChosen,
  },
  {
    id: 'library.delete',
    group: 'library',
    label: 'commands.deleteMeeting',
    keys: ['Delete'],
    macKeys: ['Mod+Backspace', 'Delete'],
    enabledWhen: onChosen,
  },
  { id: 'library.showFile', group: 'library', label: 'commands.showFile', enabledWhen: withChosen },
  { id: 'library.trash', group: 'library', label: 'commands.trash', enabledWhen: inLibrary },
  {
    id: 'library.chooseFolder',
    group: 'library',
    label: 'commands.chooseFolder',
    enabledWhen: inLibrary,
  },
  {
    id: 'library.show',
    group: 'library',
    label: 'commands.library',
    keys: ['Mod+Shift+H'],
    enabledWhen: inMeeting,
  },
] as const satisfies readonly Command[];
