import { expect, test } from 'vitest';
import { plainCell, writeSafeCsv } from '../../shared/base/safe-csv';

test('a table is written with a byte order mark, CRLF and quotes where they are needed', () => {
  expect(
    writeSafeCsv([
      ['Name', 'Note'],
      ['Ada "Ace", of old', 'two\nlines'],
      ['', ' x '],
    ]),
  ).toBe('\ufeffName,Note\r\n"Ada ""Ace"", of old","two\nlines"\r\n," x "\r\n');
});

test.each(['=1+1', '+41 22', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1', '|cmd', '%x'])(
  'the cell %j is made harmless, and comes back as it was',
  (cell) => {
    const [, written = ''] = /^\ufeff"?(.*?)"?\r\n$/su.exec(writeSafeCsv([[cell]])) ?? [];
    expect([written.startsWith("'"), plainCell(written)]).toEqual([true, cell]);
  },
);

test('numbers and ordinary words stay as they are', () => {
  expect(writeSafeCsv([['-5', '3.2', 'a-b', "'tis"]])).toBe("\ufeff-5,3.2,a-b,'tis\r\n");
});
