import type { ImageBlock, ReportLogo } from '../../report';
import { blockAttributes } from './block-attributes';
import type { HtmlContext } from './html-context';
import { element, emptyElement } from './markup';
import { writeSpans } from './write-spans';
import { writeThreadMarks } from './write-thread-marks';

/** Writes an image with its alternative text and caption. */
export function writeImage(block: ImageBlock, context: HtmlContext): string {
  const image = emptyElement('img', {
    src: dataAddress(block.mediaType, block.data),
    alt: block.alternative,
    style: `width: ${block.width}mm; aspect-ratio: ${block.width} / ${block.height}`,
  });
  const caption =
    block.caption.length === 0
      ? writeThreadMarks(block.threads ?? [], context)
      : element('figcaption', {}, writeSpans(block.caption, context, block.threads));
  return element('figure', blockAttributes(block, context), image + caption);
}

/** Writes the logo at the head of the first page. */
export function writeLogo(logo: ReportLogo): string {
  return emptyElement('img', {
    class: 'logo',
    src: dataAddress(logo.mediaType, logo.data),
    alt: logo.alternative,
    style: `width: ${logo.width}mm`,
  });
}

function dataAddress(mediaType: string, base64: string): string {
  return `data:${mediaType};base64,${base64}`;
}
