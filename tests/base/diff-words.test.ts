import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../shared/base/diff-words';

/** The pieces as "kept [-gone-] [+come+]". */
function shown(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ type, text }) =>
      type === 'same' ? text : type === 'deleted' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('');
}

describe('What changed from one text to another', () => {
  it('is told word by word', () => {
    expect(shown('The chair thanked the hosts.', 'The co-chair thanked all hosts.')).toBe(
      'The [+co-+]chair thanked [-the-][+all+] hosts.',
    );
  });

  it('keeps a changed phrase in one piece', () => {
    expect(shown('meets on 25 March again', 'meets on 8 April again')).toBe(
      'meets on [-25 March-][+8 April+] again',
    );
  });

  it('is told sign by sign where a script has no spaces', () => {
    expect(shown('会议开始', '会议结束')).toBe('会议[-开始-][+结束+]');
  });

  it('is one piece each where the texts have nothing in common', () => {
    expect(shown('', 'all new')).toBe('[+all new+]');
    expect(shown('all gone', '')).toBe('[-all gone-]');
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', ' ', '\n', 'é', '界', '.', '7'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        const without = (gone: string) =>
          pieces
            .filter(({ type }) => type !== gone)
            .map((piece) => piece.text)
            .join('');
        expect([without('inserted'), without('deleted')]).toEqual([before, after]);
      }),
    );
  });

  // Every word beside every other would run into the time limit of the test.
  it('compares long texts with nothing in common', () => {
    const words = (seed: number) =>
      Array.from({ length: 20_000 }, (_, index) => `w${(index * seed) % 9973}`).join(' ');
    expect(diffWords(words(7), words(11)).length).toBeGreaterThan(0);
  });
});
