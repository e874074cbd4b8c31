import type { Note } from '../../domain/note';
import type { ParagraphBlock } from '../report';
import { renderPhrase, type Builder } from './builder';
import type { NumberedPart } from './paragraph-numbers';

/** A paragraph with its number, after the numbers of the paragraphs that were deleted before it. */
export function numberParagraph(
  paragraph: ParagraphBlock,
  part: NumberedPart,
  id: string,
  label: Note['label'],
  builder: Builder,
): readonly ParagraphBlock[] {
  const { deleted, number } = builder.numbers.next(part, id, label);
  return [
    ...deleted.map((gone) => deletedParagraph(gone, builder)),
    number === undefined ? paragraph : { ...paragraph, number },
  ];
}

/** What stays of a deleted paragraph whose number people may have cited. */
export function deletedParagraph(
  number: NonNullable<ParagraphBlock['number']>,
  builder: Builder,
): ParagraphBlock {
  return { type: 'paragraph', as: 'body', number, content: renderPhrase('deleted', builder) };
}
