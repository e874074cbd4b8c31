import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { plainWords } from '../plain-words';

/** A footnote that says nothing. */
export function brokenFootnote({ notes }: CheckSubject): readonly Finding[] {
  return notes.flatMap(({ note, texts }) =>
    texts.flatMap((text) =>
      text.flatMap((inline) =>
        inline.type === 'footnote' && plainWords(inline.content).trim() === '' && !hasFact(inline)
          ? [
              {
                place: { type: 'note' as const, id: note.id },
                details: { words: plainWords(text) },
              },
            ]
          : [],
      ),
    ),
  );
}

function hasFact({ content }: { readonly content: readonly { readonly type: string }[] }): boolean {
  return content.some(({ type }) => type === 'field' || type === 'reference' || type === 'plural');
}
