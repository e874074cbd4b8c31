import type { ImageBlock } from '../../../report';
import { isBlank, mainText, spansXml } from '../inline/spans';
import type { Place, Session } from '../session';
import { twipsToMillimetres } from '../units';
import { fitInto, pictureXml } from './drawing';
import { paragraphXml } from './paragraph-xml';

/** An image in a paragraph of its own, with its caption below. */
export function imageXml(
  block: ImageBlock,
  session: Session,
  place: Place,
  spaceBefore?: number,
): string {
  const { alternative, caption } = block;
  const picture = (): string => {
    const size = fitInto(block, twipsToMillimetres(place.width - place.indent));
    const file = session.media.add(block.mediaType, block.data);
    return pictureXml({ id: session.nextId(), file, alternative, ...size });
  };
  const indent = place.indent > 0 ? { start: place.indent, hanging: 0 } : undefined;
  const keepNext = !isBlank(caption);
  const figure = { style: 'Picture', keepNext, indent, spaceBefore, marked: [block] };
  const image = paragraphXml(picture, figure, session, place);
  if (!keepNext) return image;
  const words = (): string => spansXml(caption, mainText(session, place));
  return image + paragraphXml(words, { style: 'PictureCaption', indent }, session, place);
}
