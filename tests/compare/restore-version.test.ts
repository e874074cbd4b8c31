import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMeetings } from '../../shared/compare/compare-meetings';
import { restoreVersion } from '../../shared/compare/restore-version';
import { arbitraryMeeting } from '../builders/arbitrary-meeting';
import { meeting, section } from '../builders/meeting';
import { note } from '../builders/notes';

describe('Bringing back an earlier version', () => {
  it('brings back words and facts, whatever they were', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), arbitraryMeeting(), (current, version) => {
        const restored = restoreVersion(current, version);
        expect(restored.sections.map(({ notes }) => notes.map(({ content }) => content))).toEqual(
          version.sections.map(({ notes }) => notes.map(({ content }) => content)),
        );
        expect([restored.participants, restored.agenda]).toEqual([
          version.participants,
          version.agenda,
        ]);
        expect([restored.id, restored.status, restored.tombstones]).toEqual([
          current.id,
          current.status,
          current.tombstones,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('touches nothing that is the same', () => {
    const current = meeting({
      sections: [section('Reports', note('Kept.')), section('Other', note('Now.', { id: 'n' }))],
    });
    const version = structuredClone(
      meeting({
        sections: [section('Reports', note('Kept.')), section('Other', note('Then.', { id: 'n' }))],
      }),
    );
    const restored = restoreVersion(current, version);

    expect(restored.sections[0]).toBe(current.sections[0]);
    expect(restored.opening).toBe(current.opening);
    expect(compareMeetings(version, restored).isSame).toBe(true);
  });

  it('gives an earlier wording the past of what it became, so that other copies know it as newer', () => {
    const now = { hash: 'a'.repeat(32), from: ['b'.repeat(32)] };
    const then = { hash: 'b'.repeat(32), from: [] };
    const of = (words: string, revision: typeof now) =>
      meeting({ sections: [section('Reports', note(words, { id: 'n', revision }))] });
    const restored = restoreVersion(of('Now.', now), of('Then.', { ...then, from: [] }));

    expect(restored.sections[0]?.notes[0]?.revision).toEqual(now);
  });
});
