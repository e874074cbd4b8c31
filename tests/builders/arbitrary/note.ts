import fc from 'fast-check';
import type { Note } from '../../../shared/domain/note';
import type { Range } from '../../../shared/domain/range';
import type { Cell, Shape, Table } from '../../../shared/domain/shape';
import { few, instant, label, language, marker, name, object, pool, yes } from './basics';
import { richTextOf } from './inline';
import { meaning, party } from './meaning';

const level = fc.nat(3);

const item = object({ type: fc.constant('item' as const), marker }, { start: fc.nat(40) });
const paragraph = fc.constant({ type: 'paragraph' as const });
const rule = fc.constant({ type: 'rule' as const });

function table(text: fc.Arbitrary<string>): fc.Arbitrary<Table> {
  const block = fc.record({
    shape: fc.oneof(paragraph, item, rule),
    level,
    content: richTextOf(text),
  });
  const cell: fc.Arbitrary<Cell> = object(
    { blocks: few(block, 2) },
    {
      columns: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 1, max: 3 }),
      align: fc.constantFrom('start', 'centre', 'end'),
    },
  );
  return object(
    {
      headerRows: fc.nat(2),
      headerColumns: fc.nat(1),
      rows: few(fc.record({ cells: few(cell) })),
    },
    { widths: few(fc.integer({ min: 1, max: 100 })) },
  );
}

function shape(text: fc.Arbitrary<string>): fc.Arbitrary<Shape> {
  return fc.oneof(
    { weight: 4, arbitrary: paragraph },
    { weight: 3, arbitrary: item },
    rule,
    fc.record({ type: fc.constantFrom('quote' as const, 'slideBreak' as const) }),
    fc.record({ type: fc.constant('heading' as const), depth: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ type: fc.constant('table' as const), table: table(text) }),
    fc.record({
      type: fc.constant('image' as const),
      image: object(
        { asset: fc.constantFrom(...pool.assets), alternative: text },
        { width: fc.integer({ min: 1, max: 160 }) },
      ),
    }),
  );
}

function range(id: string): fc.Arbitrary<Range> {
  const same = fc.constant(id);
  return fc.oneof(
    fc.record({ id: same, type: fc.constant('kind' as const), meaning }),
    fc.record({ id: same, type: fc.constant('offTheRecord' as const) }),
    object(
      { id: same, type: fc.constantFrom('doubt' as const, 'verbatim' as const) },
      { at: instant },
    ),
    fc.record({
      id: same,
      type: fc.constant('comment' as const),
      thread: fc.constantFrom(...pool.threads),
    }),
  );
}

const source = fc.oneof(
  fc.record({ type: fc.constant('log' as const), entry: fc.constant('l-1') }),
  fc.record({ type: fc.constant('chat' as const), message: fc.constant('chat-1') }),
  fc.record({
    type: fc.constant('transcript' as const),
    transcript: fc.constant('tr-1'),
    cue: fc.constant('cue-1'),
  }),
  fc.record({
    type: fc.constant('note' as const),
    meeting: fc.constant('m-0'),
    note: fc.constant('n-9'),
  }),
);

/** What other copies of the meeting say instead of a note. */
function alternatives(text: fc.Arbitrary<string>): fc.Arbitrary<NonNullable<Note['alternatives']>> {
  const wording = object(
    {
      type: fc.constant('wording' as const),
      note: object(
        { meaning, shape: paragraph, level, content: richTextOf(text) },
        { offTheRecord: yes },
      ),
    },
    { author: name, revision: fc.constant('00112233445566778899aabbccddeeff') },
  );
  return fc.array(fc.oneof(wording, fc.constant({ type: 'deleted' as const })), {
    minLength: 1,
    maxLength: 2,
  });
}

/** A note with this id; its ranges are named after it, and runs lie in them. */
export function noteWithId(id: string, text: fc.Arbitrary<string>): fc.Arbitrary<Note> {
  return fc.nat(2).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `${id}-r-${String(index)}`);
    return object(
      {
        id: fc.constant(id),
        meaning,
        shape: shape(text),
        level,
        content: richTextOf(text, ids),
        ...(count > 0 ? { ranges: fc.tuple(...ids.map(range)) } : {}),
      },
      {
        speakers: few(party, 2),
        attribution: fc.constantFrom('colon' as const, 'predicate', 'asTyped'),
        speakerDoubt: yes,
        runIn: name,
        label,
        place: fc.constantFrom('introduction' as const, 'pinned'),
        offTheRecord: yes,
        notForAttribution: yes,
        begun: instant,
        author: name,
        language,
        sources: few(source),
        alternatives: alternatives(text),
      },
    );
  });
}

/** Several notes with ids that begin with `prefix`. */
export function notesOf(
  prefix: string,
  text: fc.Arbitrary<string>,
  maxLength = 5,
): fc.Arbitrary<Note[]> {
  return fc.nat(maxLength).chain((count) => {
    const notes = Array.from({ length: count }, (_, index) =>
      noteWithId(`${prefix}-${String(index + 1)}`, text),
    );
    return fc.tuple(...notes);
  });
}
