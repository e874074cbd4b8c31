const leafOfTable = 13;

/** The places of the two-byte pointers to the rows of a table's page (sqlite.org/fileformat2.html, 1.6). */
function pointersOf(sound: Buffer, rows: number): readonly number[] {
  const size = sound.readUInt16BE(16);
  for (let page = size; page < sound.length; page += size) {
    if (sound[page] === leafOfTable && sound.readUInt16BE(page + 3) === rows) {
      return Array.from({ length: rows }, (_, index) => page + 8 + index * 2);
    }
  }
  throw new Error(`No page of the database has ${String(rows)} rows.`);
}

/** Every database in which two rows of the page that has so many have changed places. */
export function* swapRows(sound: Buffer, rows: number): Generator<Buffer> {
  const pointers = pointersOf(sound, rows);
  for (const [index, first] of pointers.entries()) {
    for (const second of pointers.slice(index + 1)) {
      const bytes = Buffer.from(sound);
      bytes.writeUInt16BE(sound.readUInt16BE(second), first);
      bytes.writeUInt16BE(sound.readUInt16BE(first), second);
      yield bytes;
    }
  }
}
