import type { HeadingBlock, NumberLabel, Report } from '../../../report';
import { columnOf, printedLabel } from '../marks/survey';
import type { Survey } from '../marks/survey';
import { asParent, composeText } from './compose-text';
import type { ComposedLabel } from './compose-text';
import { hangingFor, labelWidth } from './label-width';
import type { LevelShape, Suffix } from './level-shape';
import { takeShapes } from './numbering';
import type { ListDefinition, ListPlace, Numbering } from './numbering';

/** How the label of a heading is printed: counted by Word, or as text in front of the heading's own. */
export interface HeadingLabel {
  readonly list?: ListPlace | undefined;
  readonly literal: string;
  readonly suffix: Suffix;
  /** How far the text stands from the label's beginning, in twips; 0 where it follows after a space. */
  readonly hanging: number;
}

/** Numbers the headings of a report in order. */
export interface HeadingNumbers {
  readonly next: (heading: HeadingBlock) => HeadingLabel;
}

interface Ancestor extends ComposedLabel {
  readonly definition: ListDefinition;
}

const none: HeadingLabel = { literal: '', suffix: 'nothing', hanging: 0 };
const least = 425;
const widest = 1020;
const deepestLevel = 8;
/** Bold type is about this much wider. */
const boldShare = 1.07;

/** Counts headings as one list of several levels for each of the report's sequences. */
export function createHeadingNumbers(
  report: Report,
  survey: Survey,
  numbering: Numbering,
): HeadingNumbers {
  const ancestors = new Map<number, Ancestor>();
  const rooms = new Map<string, number>();
  const sizeAt = (level: number): number =>
    (report.look.headingSizes[level - 1] ?? report.look.headingSizes.at(-1) ?? report.look.size) *
    boldShare;
  const isShort = (printed: string, level: number): boolean =>
    !printed.includes(' ') && labelWidth(printed, sizeAt(level)) <= widest;
  const roomAt = (heading: HeadingBlock): number => {
    const { level } = heading;
    const column = columnOf(heading);
    const known = rooms.get(column);
    if (known !== undefined) return known;
    const short = (survey.headingLabels.get(column) ?? []).filter((label) => isShort(label, level));
    const room = hangingFor(short, sizeAt(level), least);
    rooms.set(column, room);
    return room;
  };
  const place = (
    heading: HeadingBlock,
    label: NumberLabel,
    shape: Omit<LevelShape, 'text' | 'format'>,
  ): ListPlace | undefined => {
    const { count } = label;
    const level = Math.min(heading.level - 1, deepestLevel);
    const parent = ancestors.get(level - 1);
    const composition = composeText(label, level, parent);
    if (count === undefined || composition === undefined) return undefined;
    const text = composition.text + printedLabel(heading).slice(label.text.length);
    const shapes = new Map([[level, { ...shape, text, format: count.format }]]);
    const canJoinParent = parent !== undefined && takeShapes(parent.definition, shapes);
    if (composition.usesParent && !canJoinParent) return undefined;
    const definition =
      parent !== undefined && canJoinParent
        ? parent.definition
        : numbering.definitionFor(`headings ${heading.sequence ?? ''}`, shapes);
    ancestors.set(level, { ...asParent(label, composition.text), definition });
    return numbering.place(definition, level, count.value);
  };
  return {
    next: (heading) => {
      for (const level of ancestors.keys()) {
        if (level >= heading.level - 1) ancestors.delete(level);
      }
      const { label } = heading;
      if (label === undefined || label.text === '') return none;
      const printed = printedLabel(heading);
      const suffix = suffixOf(heading, isShort(printed, heading.level));
      const hanging = suffix === 'tab' ? roomAt(heading) : 0;
      const list = place(heading, label, { suffix, indent: hanging, hanging });
      return { list, literal: list === undefined ? printed : '', suffix, hanging };
    },
  };
}

/** Short labels stand in a column of their own; long ones, and those with a dash behind them, in the line. */
function suffixOf({ separator = ' ' }: HeadingBlock, isShort: boolean): Suffix {
  if (separator === separator.trimEnd()) return 'nothing';
  return isShort ? 'tab' : 'space';
}
