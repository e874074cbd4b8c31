import type { IdSource } from '../base/ids';
import { succeed } from '../base/result';
import type { Result } from '../base/result';
import { collapseSpace, foldText } from '../base/text';
import type { Series } from '../domain/series';
import { readAgendaText } from '../importers/agenda/read-agenda-text';
import type { DraftItem } from '../importers/agenda/read-agenda-text';

/** The agenda items that every meeting of a series has. */
export type StandingItems = NonNullable<Series['standingItems']>;

type StandingItem = StandingItems[number];

/** The items as people edit them: one in a line, nested by indentation, minutes in brackets. */
export function writeStandingItems(items: StandingItems): string {
  return items.map((item) => `${'  '.repeat(item.level)}${writeItem(item)}`).join('\n');
}

function writeItem({ title, minutes }: StandingItem): string {
  const words = collapseSpace(title);
  return minutes === undefined ? words : `${words} (${String(minutes)} min)`;
}

/**
 * Reads standing items as an agenda is read. A line whose words or title are those of an item before
 * keeps its id and its topic, so that what earlier meetings said of it is found again. Fails where
 * there are more lines than an agenda can have.
 */
export function readStandingItems(
  text: string,
  before: StandingItems,
  createId: IdSource,
): Result<StandingItems> {
  if (text.trim() === '') return succeed([]);
  if (text === writeStandingItems(before)) return succeed(before);
  const read = readAgendaText(text);
  if (!read.ok) return read;
  const lines = text.split(/\r\n?|\n/u);
  const left = new Set(before);
  const take = (isMeant: (item: StandingItem) => boolean) => {
    const found = [...left].find(isMeant);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const { items } = read.value;
  // Lines that stand as they stood come first, so that of two with the same title each finds its own.
  const same = items.map(({ line, lastLine }) => {
    const words = collapseSpace(lines.slice(line - 1, lastLine).join(' '));
    return take((item) => writeItem(item) === words);
  });
  return succeed(
    items.map((item, at): StandingItem => {
      const known = same[at];
      if (known !== undefined) return { ...known, level: item.level };
      const title = titleOf(item);
      const renewed = take((one) => foldText(one.title) === foldText(title));
      return {
        id: renewed?.id ?? createId('standing'),
        title,
        level: item.level,
        ...(item.minutes === undefined ? {} : { minutes: Math.min(item.minutes, 1440) }),
        topic: renewed?.topic ?? createId('topic'),
      };
    }),
  );
}

/** Standing items have no presenters: names in brackets stay with the title. */
function titleOf({ title, presenters }: DraftItem): string {
  return presenters.length === 0 ? title : `${title} (${presenters.join(', ')})`;
}
