import type { PlainKey } from '../i18n/translate';
import type { KeyText, Platform } from './key';

/** What decides whether a command makes sense: where the person is, and what is there. */
export interface CommandContext {
  readonly screen: 'library' | 'meeting';
  /** Where the cursor is: in the meeting's text, in a field, in a list, or in none of them. */
  readonly focus: 'text' | 'field' | 'list' | 'other';
  /** A dialog or list lies over the screen. */
  readonly overlay: boolean;
  /** A meeting is chosen in the library. */
  readonly chosen: boolean;
  /** The open meeting may be changed. */
  readonly editable: boolean;
}

/** How commands are gathered in the palette, the shortcut sheet and the help. */
export type CommandGroup =
  'app' | 'library' | 'meeting' | 'agenda' | 'note' | 'speaker' | 'text' | 'view';

/** One thing that a person can do, whichever way it is asked for. */
export interface Command {
  /** Stands in preferences and in the native menu; never changes. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: PlainKey;
  /** Keys before anybody chose others; the first is the one shown. */
  readonly keys?: readonly KeyText[];
  /** Keys on a Mac, where they differ. */
  readonly macKeys?: readonly KeyText[];
  readonly enabledWhen: (context: CommandContext) => boolean;
}

/** The keys of a command on a machine: the person's own where there are any, even none. */
export function keysOf(
  { id, keys, macKeys }: Command,
  platform: Platform,
  own: Readonly<Record<string, readonly KeyText[]>>,
): readonly KeyText[] {
  const chosen = Object.hasOwn(own, id) ? own[id] : undefined;
  return chosen ?? (platform === 'mac' ? macKeys : undefined) ?? keys ?? [];
}
