import { describe, expect, it } from 'vitest';
import { countElsewhere, destroyInVersion, destroyWords } from '../../shared/acts/destroy-words';
import type { Meeting } from '../../shared/domain/meeting';
import { meeting, section } from '../builders/meeting';
import { note } from '../builders/notes';

function linesOf({ sections }: Meeting): readonly (readonly [string, string])[] {
  return sections.flatMap(({ notes }) =>
    notes.map(
      ({ id, content }) =>
        [id, content.map((one) => ('text' in one ? one.text : '')).join('')] as const,
    ),
  );
}

const bold = (text: string) => ({ type: 'text' as const, text, formats: ['bold' as const] });
const plain = (text: string) => ({ type: 'text' as const, text });

describe('Destroying words of a meeting', () => {
  it('takes them out of the note, also where they lie in several runs', () => {
    const before = meeting({
      sections: [
        section('Reports', {
          ...note('x', { id: 'n' }),
          content: [plain('She said the '), bold('figures'), plain(' were false. Next.')],
        }),
      ],
    });
    const after = destroyWords(before, {
      notes: ['n'],
      words: ['the figures were false'],
      everywhere: false,
    });
    expect(linesOf(after)).toEqual([['n', 'She said . Next.']]);
  });

  it('takes a note with nothing left away', () => {
    const before = meeting({ sections: [section('Reports', note('All of it.', { id: 'n' }))] });
    const after = destroyWords(before, { notes: ['n'], words: ['All of it.'], everywhere: false });
    expect(linesOf(after)).toEqual([]);
  });

  it('leaves the same words elsewhere unless that is wished, and says how many notes have them', () => {
    const before = meeting({
      sections: [
        section('Reports', note('the art of it', { id: 'n' }), note('art party', { id: 'm' })),
      ],
    });
    const passage = { notes: ['n'], words: ['art'] };

    expect(linesOf(destroyWords(before, { ...passage, everywhere: false }))).toEqual([
      ['n', 'the  of it'],
      ['m', 'art party'],
    ]);
    expect(linesOf(destroyWords(before, { ...passage, everywhere: true }))).toEqual([
      ['n', 'the  of it'],
      ['m', ' party'],
    ]);
    expect(countElsewhere(before, { ...passage, everywhere: false })).toBe(1);
  });

  it('takes them out of the log lines they came from', () => {
    const line = {
      id: 'l',
      note: note('the secret figure is nine', { id: 'other' }),
      state: 'used' as const,
    };
    const before = meeting({
      sections: [
        section(
          'Reports',
          note('the secret figure is nine', { id: 'n', sources: [{ type: 'log', entry: 'l' }] }),
        ),
      ],
      log: { frozen: '2030-03-25T16:00:00Z', entries: [line] },
    });
    const after = destroyWords(before, {
      notes: ['n'],
      words: ['secret figure is nine'],
      everywhere: false,
    });
    expect(JSON.stringify(after)).not.toContain('secret');
  });
});

describe('Destroying words in an earlier version', () => {
  const passage = { notes: ['n'], words: ['the minister takes money from them'], everywhere: true };
  const current = meeting({ sections: [section('Reports', note('She spoke.', { id: 'n' }))] });
  const version = (words: string, id: string) =>
    linesOf(
      destroyInVersion(
        meeting({ sections: [section('Reports', note(words, { id }))] }),
        current,
        passage,
      ),
    );

  it('gives the note the wording it has now, since an earlier one may be a draft of the words', () => {
    expect(version('She spoke. the minister tak', 'n')).toEqual([['n', 'She spoke.']]);
  });

  it('removes a note that is gone now and shares four words in a row with the passage', () => {
    expect(version('so the minister takes money', 'gone')).toEqual([]);
    expect(version('the minister takes the floor', 'gone')).toEqual([
      ['gone', 'the minister takes the floor'],
    ]);
  });
});
