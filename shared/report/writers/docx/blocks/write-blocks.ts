import { assertNever } from '../../../../base/assert-never';
import type { Block } from '../../../report';
import { isBlank } from '../inline/spans';
import { placeIn } from '../session';
import type { Place, Session } from '../session';
import { pointsToTwips } from '../units';
import { headingXml } from './heading';
import { imageXml } from './image';
import { listXml } from './list';
import { paragraphXml } from './paragraph-xml';
import { paragraphBlockXml } from './paragraph';
import { ruleXml } from './rule';
import { tableXml } from './table';
import { titleXml } from './title';

/** The XML of each block of a page or cell, in order. */
export function* writeEach(
  blocks: readonly Block[],
  session: Session,
  outer: Place,
): Generator<string> {
  let previous: Block | undefined;
  let isNumbered = false;
  for (const block of blocks) {
    const place = { ...outer, isNumbered };
    // Neither Word nor LibreOffice leaves room below a table, and Word makes one of two that touch.
    if (previous?.type === 'table' && needsGap(block)) {
      yield paragraphXml(() => '', { style: 'TableGap' }, session, place);
    }
    const space = session.report.look.spaceAfter;
    yield blockXml(block, session, place, spaceBetween(previous, block, space));
    previous = block;
    if (block.type === 'heading') isNumbered = false;
    if (block.type === 'paragraph' && block.number !== undefined) isNumbered = true;
  }
}

/** The XML of the blocks of an item or cell. */
export function writeBlocks(blocks: readonly Block[], session: Session, place: Place): string {
  return [...writeEach(blocks, session, place)].join('');
}

function blockXml(
  block: Block,
  session: Session,
  outer: Place,
  spaceBefore: number | undefined,
): string {
  if (block.type === 'rule') return ruleXml(session, outer);
  if (block.type === 'list') return listXml(block, session, outer, writeBlocks);
  const place = placeIn(block.language, outer);
  switch (block.type) {
    case 'title':
      return titleXml(block, session, place);
    case 'heading':
      return headingXml(block, session, place);
    case 'paragraph':
      return paragraphBlockXml(block, session, place, spaceBefore);
    case 'table':
      return tableXml(block, session, place, writeBlocks);
    case 'image':
      return imageXml(block, session, place, spaceBefore);
    default:
      return assertNever(block);
  }
}

function needsGap(block: Block): boolean {
  return block.type === 'list' || (block.type === 'table' && isBlank(block.caption));
}

/** The room above a block, where what stands before leaves none by itself; in twips. */
function spaceBetween(
  previous: Block | undefined,
  block: Block,
  space: number,
): number | undefined {
  if (previous?.type === 'table' || (isLine(previous) && !isLine(block)))
    return pointsToTwips(space);
  if (previous?.type === 'title') return pointsToTwips(space * 2);
  return undefined;
}

function isLine(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.as === 'line';
}
