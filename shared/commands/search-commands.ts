import { foldText } from '../base/text';
import type { CommandGroup } from './command';
import type { TableCommand } from './command-table';
import type { PlainKey, Translate } from '../i18n/translate';

const groupLabels: Readonly<Record<CommandGroup, PlainKey>> = {
  app: 'palette.groupApp',
  library: 'palette.groupLibrary',
  meeting: 'palette.groupMeeting',
  agenda: 'palette.groupAgenda',
  note: 'palette.groupNote',
  speaker: 'palette.groupSpeaker',
  text: 'palette.groupText',
  view: 'palette.groupView',
};

/** The key of a group's name. */
export function groupLabel(group: CommandGroup): PlainKey {
  return groupLabels[group];
}

/** How well a label answers the words of a search: 0 best, `undefined` not at all. */
function rank(label: string, more: string, wanted: readonly string[]): number | undefined {
  const all = `${label} ${more}`;
  if (!wanted.every((word) => all.includes(word))) return undefined;
  const [first = ''] = wanted;
  if (label.startsWith(first)) return 0;
  if (wanted.every((word) => ` ${label}`.includes(` ${word}`))) return 1;
  return wanted.every((word) => label.includes(word)) ? 2 : 3;
}

/**
 * The commands in whose label, group or keys every word of a search occurs, the best first and
 * otherwise in their order.
 * @param keyWords says a command's keys in words.
 */
export function searchCommands(
  commands: readonly TableCommand[],
  search: string,
  t: Translate,
  keyWords: (command: TableCommand) => string,
): readonly TableCommand[] {
  const wanted = foldText(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return commands;
  return commands
    .flatMap((command) => {
      const more = foldText(`${t(groupLabel(command.group))} ${keyWords(command)}`);
      const place = rank(foldText(t(command.label)), more, wanted);
      return place === undefined ? [] : [{ command, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ command }) => command);
}
