import { expect, test } from 'vitest';
import { describePicture, listPictures } from '../../shared/acts/pictures';
import { meeting, section } from '../builders/meeting';
import { note } from '../builders/notes';

const picture = note([{ type: 'text', text: 'The weir', formats: ['bold'] }], {
  id: 'note-picture',
  shape: { type: 'image', image: { asset: 'asset-1', alternative: '', width: 80 } },
});
const before = meeting({ sections: [section('Water', note('Before.'), picture)] });

test('pictures are listed with what stands below them and what they show', () => {
  expect(listPictures(before)).toEqual([
    { note: 'note-picture', caption: 'The weir', alternative: '' },
  ]);
});

test('a described picture keeps its size, and a caption that is not changed its formats', () => {
  const after = describePicture(before, {
    note: 'note-picture',
    caption: 'The weir',
    alternative: 'Water falling over stones.',
  });
  expect(after.sections[0]?.notes).toEqual([
    note('Before.'),
    {
      ...picture,
      shape: {
        type: 'image',
        image: { asset: 'asset-1', alternative: 'Water falling over stones.', width: 80 },
      },
    },
  ]);
  expect(after.opening).toBe(before.opening);
});

test('another caption takes the place of the one before, and none leaves none', () => {
  const words = (caption: string) =>
    describePicture(before, { note: 'note-picture', caption, alternative: '' }).sections[0]
      ?.notes[1]?.content;
  expect(words('The upper weir')).toEqual([{ type: 'text', text: 'The upper weir' }]);
  expect(words('')).toEqual([]);
});
