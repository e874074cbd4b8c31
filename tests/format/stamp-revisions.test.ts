import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import type { Note } from '../../shared/domain/note';
import { listNotes, mapNotes } from '../../shared/format/map-notes';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import { hashNote, isStamped } from '../../shared/format/note-hash';
import { maxAncestors, stampRevisions } from '../../shared/format/stamp-revisions';
import { arbitraryMeeting } from '../builders/arbitrary-meeting';
import { meeting, section } from '../builders/meeting';
import { decision, note } from '../builders/notes';

const at = '2030-03-25T16:00:00Z';

const first = meeting({
  sections: [section('Reports', note('One.'), decision('Two.'), note('Three.'))],
});

function reworded(record: Meeting, id: string, words: string): Meeting {
  return mapNotes(record, (one) =>
    one.id === id ? { ...one, content: [{ type: 'text', text: words }] } : one,
  );
}

function without(record: Meeting, id: string): Meeting {
  const sections = record.sections.map((one) => ({
    ...one,
    notes: one.notes.filter((kept) => kept.id !== id),
  }));
  return { ...record, sections };
}

function find(record: Meeting, id: string): Note {
  return listNotes(record).find((one) => one.id === id)!;
}

describe('the hash of a note', () => {
  test('is of what it says and is, not of its id, its author, or when it was begun', () => {
    const one = note('Words.');
    expect(hashNote({ ...one, id: 'x', begun: at, author: 'Ann' })).toBe(hashNote(one));
    expect(hashNote({ ...one, level: 1 })).not.toBe(hashNote(one));
    expect(hashNote({ ...one, offTheRecord: true })).not.toBe(hashNote(one));
    expect(hashNote(one, hashNote(one))).not.toBe(hashNote(one));
  });

  test('is the beginning of the SHA-256 of the parent, a line break and the canonical JSON', () => {
    const json =
      '{"content":[{"text":"Words.","type":"text"}],"level":0,"meaning":{"kind":"text"},"shape":{"type":"paragraph"}}';
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
    expect(hashNote(note('Words.'))).toBe(sha256(`\n${json}`));
    expect(hashNote(note('Words.'), 'abcd')).toBe(sha256(`abcd\n${json}`));
  });
});

describe('stamping revisions', () => {
  test('gives every note of a new meeting a revision without ancestors', () => {
    const stamped = stampRevisions(undefined, first, at);
    expect(listNotes(stamped).map(({ revision }) => revision)).toEqual(
      listNotes(first).map((one) => ({ hash: hashNote(one), from: [] })),
    );
    expect(stamped.tombstones).toBeUndefined();
  });

  test('changes nothing where nothing changed', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (any) => {
        const stamped = stampRevisions(undefined, any, at);
        expect(listNotes(stamped).every(isStamped)).toBe(true);
        expect(stampRevisions(stamped, stamped, '2031-01-01T00:00:00Z')).toEqual(stamped);
        const read = readMinutes(writeMinutes(stamped));
        expect(read.ok && stampRevisions(read.value.content, stamped, at)).toEqual(stamped);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the chain of a note through changes, also back to former words', () => {
    const a = stampRevisions(undefined, first, at);
    const b = stampRevisions(a, reworded(a, 'note-one', 'Other.'), at);
    const c = stampRevisions(b, reworded(b, 'note-one', 'One.'), at);
    const hashes = [a, b, c].map((each) => find(each, 'note-one').revision!.hash);
    expect(new Set(hashes).size).toBe(3);
    expect(find(c, 'note-one').revision?.from).toEqual([hashes[1], hashes[0]]);
    expect(find(c, 'note-two').revision).toEqual(find(a, 'note-two').revision);
  });

  test('remembers at most 64 ancestors, the newest', () => {
    const chain = Array.from({ length: 70 }, (_, index) => `Words ${String(index)}.`);
    const last = chain.reduce(
      (saved, words) => stampRevisions(saved, reworded(saved, 'note-one', words), at),
      stampRevisions(undefined, first, at),
    );
    expect(find(last, 'note-one').revision?.from).toHaveLength(maxAncestors);
    expect(isStamped(find(last, 'note-one'))).toBe(true);
    expect(readMinutes(writeMinutes(last)).ok).toBe(true);
  });

  test('leaves a tombstone with the last revision for a deleted note, and one for a section', () => {
    const saved = stampRevisions(undefined, first, at);
    const stamped = stampRevisions(saved, without(saved, 'note-two'), at);
    const grave = { id: 'note-two', what: 'note', revision: find(saved, 'note-two').revision, at };
    expect(stamped.tombstones).toEqual([grave]);
    const empty = { ...stamped, sections: [], agenda: { items: [] } };
    expect(
      stampRevisions(stamped, empty, at).tombstones?.map(({ what, id }) => [what, id]),
    ).toEqual([
      ['note', 'note-two'],
      ['note', 'note-one'],
      ['note', 'note-three'],
      ['section', 'section-reports'],
      ['item', 'item-reports'],
    ]);
  });

  test('takes the tombstone away when the note comes back, as a new revision of it', () => {
    const saved = stampRevisions(undefined, first, at);
    const gone = stampRevisions(saved, without(saved, 'note-two'), at);
    const back = stampRevisions(gone, { ...saved, tombstones: gone.tombstones }, at);
    expect(back.tombstones).toEqual([]);
    expect(find(back, 'note-two').revision?.from).toEqual([find(saved, 'note-two').revision?.hash]);
  });

  test('moving a note to another section is no deletion', () => {
    const two = meeting({ sections: [section('One', note('Words.')), section('Two')] });
    const saved = stampRevisions(undefined, two, at);
    const [from, to] = saved.sections;
    const moved = {
      ...saved,
      sections: [
        { ...from!, notes: [] },
        { ...to!, notes: from!.notes },
      ],
    };
    expect(stampRevisions(saved, moved, at)).toEqual(moved);
  });

  test('lets a revision stand that a merge has made from the saved one', () => {
    const saved = stampRevisions(undefined, first, at);
    const before = find(saved, 'note-one').revision!.hash;
    const merged = mapNotes(reworded(saved, 'note-one', 'Both.'), (one) => {
      if (one.id !== 'note-one') return one;
      const from = ['0123456789abcdef', before];
      return { ...one, revision: { hash: hashNote(one, from[0]), from } };
    });
    expect(stampRevisions(saved, merged, at)).toEqual(merged);
  });

  test('two copies of a file that nobody stamped get the same first revisions', () => {
    const mine = stampRevisions(first, reworded(first, 'note-one', 'Mine.'), at);
    const theirs = stampRevisions(first, reworded(first, 'note-one', 'Theirs.'), at);
    expect(find(mine, 'note-one').revision?.from).toEqual(find(theirs, 'note-one').revision?.from);
  });
});
