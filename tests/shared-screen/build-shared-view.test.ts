import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import { buildSharedView, chooseDecision } from '../../shared/shared-screen/build-shared-view';
import type { SharedPlace } from '../../shared/shared-screen/build-shared-view';
import { sharedViewSchema } from '../../shared/shared-screen/shared-view';
import { arbitraryMeeting } from '../builders/arbitrary-meeting';
import { meeting, section } from '../builders/meeting';
import { action, decision, note, statement } from '../builders/notes';
import { partyOf, person } from '../builders/people';
import { decided, offTheRecord, text } from '../builders/text';

const ana = person('Ana', 'Silva', { email: 'secret@example.org' });

const words = {
  screenLanguage: 'en',
  theme: 'light',
  zone: 'UTC',
  title: 'Meeting',
  item: 'Item',
  nameOf: () => 'Somebody',
  owners: () => 'Owners',
  due: () => 'Due',
} as const;

function show(held: Meeting, place: Partial<SharedPlace> = {}) {
  const [first] = held.sections;
  return buildSharedView(
    held,
    { section: first?.id ?? 'opening', mode: 'decision', ...place },
    words,
  );
}

const held = meeting({
  attending: [ana],
  sections: [
    section(
      'Dates',
      statement(partyOf(ana), 'Some words.'),
      decision('to meet in May', { state: 'proposed' }),
      note([text('After a debate '), decided('it was agreed to wait'), text('.')]),
      action('Send the dates', { owners: [partyOf(ana)] }),
      decision('SECRET decision', {}, { offTheRecord: true }),
      decision([text('to pay'), offTheRecord(' SECRET sums')]),
    ),
    section('Plans', decision('elsewhere')),
  ],
});
const notes = held.sections[0]?.notes ?? [];

describe('what the group sees', () => {
  test('is the decision at the caret, or else the last one that is proposed', () => {
    expect(show(held).decision?.wording).toBe('to meet in May');
    expect(show(held, { note: notes[2]?.id }).decision?.wording).toBe('it was agreed to wait');
    expect(show(held, { note: notes[5]?.id }).decision?.wording).toBe('to pay');
    expect(show(held, { section: 'opening' }).decision).toBeUndefined();
    const note = notes[4]?.id;
    expect(chooseDecision(held, { section: held.sections[0]?.id ?? '', note })?.text).toBe(
      'to meet in May',
    );
  });

  test('is what was decided and taken on under the item, and nothing else of the notes', () => {
    const view = show(held, { mode: 'readBack' });
    expect(view.decision).toBeUndefined();
    expect(view.decisions.map(({ wording }) => wording)).toEqual([
      'to meet in May',
      'it was agreed to wait',
      'to pay',
    ]);
    expect(view.actions).toEqual([
      expect.objectContaining({ wording: 'Send the dates', owners: 'Owners', due: 'Due' }),
    ]);
    expect(JSON.stringify(view)).not.toMatch(/SECRET|Some words|secret@|elsewhere/);
  });

  test('says who speaks and who comes next', () => {
    const floor = {
      turns: [
        { id: '1', speaker: partyOf(ana), spoke: { from: '2030-03-25T14:00:00Z' } },
        ...['2', '3', '4', '5', '6', '7'].map((id) => ({ id, speaker: partyOf(ana) })),
      ],
    };
    const view = show({ ...held, floor });
    expect([view.speaking, view.next.length]).toEqual(['Somebody', 5]);
  });

  test('is nothing off the record, private, in the chat, the log or a comment, whatever the meeting', () => {
    fc.assert(
      fc.property(arbitraryMeeting({ words: 'tidy' }), fc.boolean(), (any, isDecision) => {
        const planted = plant(any);
        for (const place of ['opening', 'closing', ...planted.sections.map(({ id }) => id)]) {
          const view = buildSharedView(
            planted,
            { section: place, mode: isDecision ? 'decision' : 'readBack' },
            words,
          );
          expect(sharedViewSchema.safeParse(view).success).toBe(true);
          expect(JSON.stringify(view)).not.toContain('SECRET');
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Writes SECRET wherever a meeting keeps something that the group may not see. */
function plant(any: Meeting): Meeting {
  const secretly = (all: Meeting['opening']['notes']) =>
    all.map((one) => {
      if (one.offTheRecord === true) return { ...one, content: [text('SECRET note')] };
      const hidden = new Set(
        (one.ranges ?? []).filter(({ type }) => type === 'offTheRecord').map(({ id }) => id),
      );
      const content = one.content.map((piece) =>
        piece.type === 'text' && piece.ranges?.some((id) => hidden.has(id)) === true
          ? { ...piece, text: 'SECRET words' }
          : piece,
      );
      return { ...one, content };
    });
  const privateNotes = [{ id: 'private-secret', text: 'SECRET private' }];
  return {
    ...any,
    people: any.people.map((one) => ({ ...one, email: 'SECRET@example.org' })),
    opening: { ...any.opening, notes: secretly(any.opening.notes), privateNotes },
    closing: { ...any.closing, notes: secretly(any.closing.notes), privateNotes },
    sections: any.sections.map((one) => ({ ...one, notes: secretly(one.notes), privateNotes })),
    chat: any.chat?.map((one) => ({ ...one, text: 'SECRET chat' })) ?? [],
    threads: (any.threads ?? []).map((thread) => ({
      ...thread,
      comments: thread.comments.map((one) => ({ ...one, text: 'SECRET comment' })),
    })),
  };
}
