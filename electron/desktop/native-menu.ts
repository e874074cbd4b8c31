import type { MenuItemConstructorOptions } from 'electron';
import { keysOf } from '../../shared/commands/command';
import type { CommandGroup } from '../../shared/commands/command';
import { commandTable } from '../../shared/commands/command-table';
import { parseKey } from '../../shared/commands/key';
import type { KeyText, Platform } from '../../shared/commands/key';
import { createTranslate, toScreenLanguage } from '../../shared/i18n/translate';
import type { PlainKey } from '../../shared/i18n/translate';

/** What the menu is made for. */
export interface MenuPlace {
  readonly platform: Platform;
  readonly language: string;
  readonly keys: Readonly<Record<string, readonly KeyText[]>>;
  readonly run: (command: string) => void;
}

const groups: readonly (readonly [CommandGroup, PlainKey])[] = [
  ['library', 'palette.groupLibrary'],
  ['meeting', 'palette.groupMeeting'],
  ['agenda', 'palette.groupAgenda'],
  ['note', 'palette.groupNote'],
  ['speaker', 'palette.groupSpeaker'],
  ['text', 'palette.groupText'],
  ['view', 'palette.groupView'],
  ['app', 'palette.groupApp'],
];

/** Names of keys where Electron's differ from those of browsers. */
const names: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Minus: '-',
};

/** A key as Electron writes it, such as `CommandOrControl+Shift+M`. */
export function toAccelerator(text: KeyText): string | undefined {
  const key = parseKey(text);
  if (key === undefined) return undefined;
  const { mod, ctrl, alt, shift, name } = key;
  return [
    mod && 'CommandOrControl',
    ctrl && 'Control',
    alt && 'Alt',
    shift && 'Shift',
    names[name] ?? name,
  ]
    .filter((part) => part !== false)
    .join('+');
}

/**
 * The native menu from the table of commands. Keys are shown and not taken: the window handles them,
 * so that a key means the same in both shells. On a Mac the system's own menus come first, without
 * which copy and paste would not work there.
 */
export function buildMenu(place: MenuPlace): MenuItemConstructorOptions[] {
  const { platform, keys, run } = place;
  const t = createTranslate(toScreenLanguage(place.language));
  const ours = groups.map(([group, label]): MenuItemConstructorOptions => {
    const commands = commandTable.filter((command) => command.group === group);
    return {
      label: t(label),
      submenu: commands.map((command): MenuItemConstructorOptions => {
        const [key] = keysOf(command, platform, keys);
        const accelerator = key === undefined ? undefined : toAccelerator(key);
        return {
          label: t(command.label),
          ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
          click: () => run(command.id),
        };
      }),
    };
  });
  const shown = ours.filter(({ submenu }) => Array.isArray(submenu) && submenu.length > 0);
  return platform === 'mac' ? [{ role: 'appMenu' }, { role: 'editMenu' }, ...shown] : shown;
}
