import type { NumberLabel, ParagraphBlock } from '../../../report';
import { mainText, spansXml } from '../inline/spans';
import { countText } from '../numbering/count-text';
import type { ListPlace } from '../numbering/numbering';
import { paragraphNumberWidth } from '../numbering/paragraph-number-width';
import type { Place, Session } from '../session';
import { literalLabelXml } from './literal-label';
import { paragraphXml } from './paragraph-xml';
import type { Setting } from './paragraph-xml';

const pageStyles = {
  body: 'BodyText',
  quote: 'Quote',
  label: 'Label',
  line: 'NoSpacing',
  caption: 'Caption',
} as const;

const quoteIndent = 567;

/** A paragraph, with its number in the margin if it has one. */
export function paragraphBlockXml(
  block: ParagraphBlock,
  session: Session,
  place: Place,
  spaceBefore?: number,
): string {
  const { number } = block;
  const text = (): string => spansXml(block.content, mainText(session, place));
  const common = { align: block.align, marked: [block], spaceBefore };
  if (number === undefined || place.within !== 'page') {
    const label = number === undefined ? '' : literalLabelXml(number.text, 'space', session, place);
    const setting = {
      style: styleOf(block, place),
      indent: indentOf(block, session, place),
      ...common,
    };
    return paragraphXml(() => label + text(), setting, session, place);
  }
  const style = block.as === 'body' ? 'NumberedParagraph' : pageStyles[block.as];
  const list = numberedPlace(number, session);
  if (list !== undefined) return paragraphXml(text, { style, list, ...common }, session, place);
  const room = paragraphNumberWidth(session);
  const setting: Setting = { style, indent: { start: room, hanging: room }, ...common };
  const label = literalLabelXml(number.text, 'tab', session, place);
  return paragraphXml(() => label + text(), setting, session, place);
}

function styleOf(block: ParagraphBlock, place: Place): string {
  switch (place.within) {
    case 'cell':
      return block.as === 'label' ? 'TableLabel' : 'TableText';
    case 'headerCell':
      return 'TableHeading';
    case 'page':
      return block.as === 'body' && place.indent > 0 ? 'ListContinue' : pageStyles[block.as];
  }
}

function indentOf(block: ParagraphBlock, session: Session, place: Place): Setting['indent'] {
  const isBelowNumber = block.indented === true && place.within === 'page' && place.indent === 0;
  const start =
    (isBelowNumber ? paragraphNumberWidth(session) : place.indent) +
    (block.as === 'quote' ? quoteIndent : 0);
  return start === 0 ? undefined : { start, hanging: 0 };
}

/** A place in the one list of paragraph numbers; none for a number set by hand. */
function numberedPlace(number: NumberLabel, session: Session): ListPlace | undefined {
  const { count } = number;
  if (count === undefined) return undefined;
  const printed = countText(count.value, count.format);
  if (printed === undefined || count.pattern.replace('%', printed) !== number.text)
    return undefined;
  const room = paragraphNumberWidth(session);
  const shape = {
    format: count.format,
    text: count.pattern.replace('%', '%1'),
    suffix: 'tab',
    indent: room,
    hanging: room,
  } as const;
  const definition = session.numbering.definitionFor('paragraphs', new Map([[0, shape]]));
  return session.numbering.place(definition, 0, count.value);
}
