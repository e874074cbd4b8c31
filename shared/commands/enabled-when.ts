import type { CommandContext } from './command';

/** Always, also over a dialog. */
export function always(): boolean {
  return true;
}

/** Wherever no dialog is open. */
export function onScreen({ overlay }: CommandContext): boolean {
  return !overlay;
}

/** In the library. */
export function inLibrary({ overlay, screen }: CommandContext): boolean {
  return !overlay && screen === 'library';
}

/** In the library, with a meeting chosen. */
export function withChosen(context: CommandContext): boolean {
  return inLibrary(context) && context.chosen;
}

/** With the cursor on a meeting in the library's list, so that plain keys cannot mean a text. */
export function onChosen(context: CommandContext): boolean {
  return withChosen(context) && context.focus === 'list';
}

/** In an open meeting. */
export function inMeeting({ overlay, screen }: CommandContext): boolean {
  return !overlay && screen === 'meeting';
}

/** In an open meeting that may be changed. */
export function canEdit(context: CommandContext): boolean {
  return inMeeting(context) && context.editable;
}

/** In an open meeting, outside fields, which undo for themselves; the step that locked it can be taken back. */
export function canUndo(context: CommandContext): boolean {
  return inMeeting(context) && context.focus !== 'field';
}

/** With the cursor in the text of a meeting that may be changed. */
export function canWrite(context: CommandContext): boolean {
  return canEdit(context) && context.focus === 'text';
}
