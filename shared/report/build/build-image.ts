import { warningMessage } from '../../base/result';
import type { Note } from '../../domain/note';
import type { Shape } from '../../domain/shape';
import type { Block } from '../report';
import { render, type Builder } from './builder';
import { carried } from './carried';

type Image = Extract<Shape, { type: 'image' }>['image'];

/** The widest an image is printed where its note does not say, in millimetres. */
const usualWidth = 120;

/** Builds a note that is an image; an image whose data the file lacks is left out with a warning. */
export function buildImage(note: Note, image: Image, builder: Builder): readonly Block[] {
  const asset = builder.assets.get(image.asset);
  if (asset === undefined) {
    builder.messages.push(
      warningMessage(
        'report.missing-image',
        `The image “${image.asset}” is not in the file; the report leaves it out.`,
        `note ${note.id}`,
      ),
    );
    return [];
  }
  // 96 pixels to the inch, as screens count them.
  const natural = (asset.width / 96) * 25.4;
  const width = image.width ?? Math.min(natural, usualWidth);
  return [
    {
      type: 'image',
      mediaType: asset.mediaType,
      data: asset.data,
      alternative: image.alternative,
      width,
      height: (width * asset.height) / asset.width,
      caption: render(note.content, builder),
      ...carried(note, builder),
    },
  ];
}
