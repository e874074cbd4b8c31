import type { Block, ListBlock, ListItem } from '../../../report';
import { splitItem } from '../../../split-item';
import { mainText, spansXml } from '../inline/spans';
import { asParent, composeText } from '../numbering/compose-text';
import type { ComposedLabel } from '../numbering/compose-text';
import type { LevelShape } from '../numbering/level-shape';
import { isOfShape, levelOf, planList, shapeOf } from '../numbering/list-plan';
import type { ListPlan } from '../numbering/list-plan';
import { takeShapes } from '../numbering/numbering';
import type { ListDefinition, ListPlace } from '../numbering/numbering';
import { paragraphNumberWidth } from '../numbering/paragraph-number-width';
import { placeIn } from '../session';
import type { Place, Session, WriteBlocks } from '../session';
import { literalLabelXml } from './literal-label';
import { paragraphXml } from './paragraph-xml';

const usualLead = 284;

/** A list with the lists inside its items, which count together. */
interface Frame {
  readonly plan: ListPlan;
  readonly definition: ListDefinition | undefined;
  readonly depth: number;
  /** The label of the item that the list stands in. */
  readonly parent?: ComposedLabel | undefined;
}

/** A list with everything inside its items; `write` writes what is neither text nor list. */
export function listXml(
  list: ListBlock,
  session: Session,
  place: Place,
  write: WriteBlocks,
): string {
  const plan = planList(list, leadOf(list, session, place), session.report.look);
  const definition =
    plan.shapes.size === 0 ? undefined : session.numbering.definitionFor('lists', plan.shapes);
  return itemsXml(list, { plan, definition, depth: 0 }, session, place, write);
}

function itemsXml(
  list: ListBlock,
  frame: Frame,
  session: Session,
  place: Place,
  write: WriteBlocks,
): string {
  const { plan, depth } = frame;
  const measure = plan.measureAt(depth);
  const shape = shapeOf(list, depth, measure, frame.parent);
  const definition = shape === undefined ? undefined : definitionOf(shape, frame, session);
  // Only a list of its own starts a new count; a list in an item starts anew under each item by itself.
  let startsList = depth === 0 && shape?.format !== 'bullet';
  return list.items
    .map((item) => {
      const isAutomatic =
        definition !== undefined &&
        shape !== undefined &&
        isOfShape(item.label, depth, shape, frame.parent);
      const numbered = isAutomatic
        ? session.numbering.place(
            definition,
            levelOf(depth),
            item.label.count?.value ?? 'bullet',
            startsList,
          )
        : undefined;
      if (isAutomatic) startsList = false;
      return itemXml(item, numbered, frame, session, place, write);
    })
    .join('');
}

/** Where the labels of a list begin: among numbered paragraphs, at their text. */
function leadOf(list: ListBlock, session: Session, place: Place): number {
  if (place.within !== 'page' || place.indent > 0) return place.indent;
  const isAmongNumbers = list.indented === true || place.isNumbered === true;
  return isAmongNumbers ? paragraphNumberWidth(session) : usualLead;
}

/** The definition of the whole list where it can print this level, or else one for the level alone. */
function definitionOf(
  shape: LevelShape,
  { definition, depth }: Frame,
  session: Session,
): ListDefinition | undefined {
  const shapes = new Map([[levelOf(depth), shape]]);
  if (definition !== undefined && takeShapes(definition, shapes)) return definition;
  const needsOtherLevels = shape.text.replace(`%${String(levelOf(depth) + 1)}`, '').includes('%');
  return needsOtherLevels ? undefined : session.numbering.definitionFor('levels', shapes);
}

function itemXml(
  item: ListItem,
  list: ListPlace | undefined,
  frame: Frame,
  session: Session,
  outer: Place,
  write: WriteBlocks,
): string {
  const { plan, depth } = frame;
  const { start, room } = plan.measureAt(depth);
  const { first, rest } = splitItem(item);
  const place = placeIn(item.language, { ...outer, indent: start + room });
  const headPlace = placeIn(first.language, place);
  const hanging = item.label.text === '' ? 0 : room;
  const setting = {
    style: styleAt(outer, plan),
    list,
    indent: list === undefined ? { start: start + room, hanging } : undefined,
    align: first.align,
    marked: [{ anchor: item.anchor }, first],
  };
  const label =
    list !== undefined || item.label.text === ''
      ? ''
      : literalLabelXml(item.label.text, 'tab', session, headPlace);
  const number =
    first.number === undefined
      ? ''
      : literalLabelXml(first.number.text, 'space', session, headPlace);
  const runs = (): string => label + number + spansXml(first.content, mainText(session, headPlace));
  const text = paragraphXml(runs, setting, session, headPlace);
  const composition = composeText(item.label, levelOf(depth), frame.parent);
  const parent =
    list === undefined || composition === undefined
      ? undefined
      : asParent(item.label, composition.text);
  const inner: Frame = { ...frame, depth: depth + 1, parent };
  return text + restXml(rest, inner, session, place, write);
}

function restXml(
  blocks: readonly Block[],
  frame: Frame,
  session: Session,
  place: Place,
  write: WriteBlocks,
): string {
  let xml = '';
  let others: Block[] = [];
  const flush = (): void => {
    if (others.length > 0) xml += write(others, session, place);
    others = [];
  };
  for (const block of blocks) {
    if (block.type === 'list') {
      flush();
      xml += itemsXml(block, frame, session, place, write);
    } else {
      others.push(block);
    }
  }
  flush();
  return xml;
}

function styleAt(place: Place, plan: ListPlan): string {
  if (place.within !== 'page') return 'TableList';
  return plan.isTight ? 'ListParagraph' : 'ListParagraphSpaced';
}
