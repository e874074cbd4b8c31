import { expect, test } from 'vitest';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { reference } from '../../builders/text';
import { buildLines, sectionsPart } from './build-lines';

/** Characters to which a group's own typeface may give a form, such as its emblem. */
const own = '\uE000\uE001\uE002\uE003\uE004\uE005\uF0B7';

test('private-use characters of the text are printed as typed, also in what refers to it', () => {
  const source = meeting({
    sections: [
      section(
        { title: `Gates ${own}`, item: { id: 'i-1' } },
        note([`Words ${own}, `, reference('item', 'i-1', 'title'), '.']),
      ),
    ],
  });
  expect(buildLines(source, { style: { parts: [sectionsPart()] } })).toEqual([
    `A. Gates ${own}`,
    `Words ${own}, Gates ${own}.`,
  ]);
});
