import { warningMessage } from '../../base/result';
import type { Note } from '../../domain/note';
import type { Shape } from '../../domain/shape';
import type { Block } from '../report';
import { render, type Builder } from './builder';
import { carried } from './carried';

type Image = Extract<Shape, { type: 'image' }>['image'];

/** The widest an image is printed where its note does not say, in millimetres. */
const usualWidth = 120;

/** How the bytes of each kind of image begin, in base64. */
const beginnings = { 'image/png': 'iVBORw0KGgo', 'image/jpeg': '/9j/' } as const;

/** Builds a note that is an image; one whose data the file lacks, or that is none, is left out with a warning. */
export function buildImage(note: Note, image: Image, builder: Builder): readonly Block[] {
  const asset = builder.assets.get(image.asset);
  if (asset?.data.startsWith(beginnings[asset.mediaType]) !== true) {
    const wrong = asset === undefined ? 'is not in the file' : `is no ${asset.mediaType}`;
    builder.messages.push(
      warningMessage(
        asset === undefined ? 'report.missing-image' : 'report.broken-image',
        `The image “${image.asset}” ${wrong}; the report leaves it out.`,
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
