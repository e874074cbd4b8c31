import type { Block, ParagraphBlock } from '../report';
import { render, type Builder } from './builder';
import { numberParagraph } from './number-paragraph';
import { isBlank } from './render-text';

/**
 * The style's text of a slot, written from the facts: each line of the phrase is a paragraph. Where
 * the meeting holds the text as changed by hand, that is printed instead, with its fields alive.
 */
export function buildGenerated(
  slot: string,
  as: 'body' | 'line',
  builder: Builder,
): readonly Block[] {
  return generatedParagraphs(slot, builder).flatMap(({ id, content, label }) => {
    const spans = render(content, builder);
    if (isBlank(spans)) return [];
    const threads = builder.noteThreads.get(id) ?? [];
    const paragraph: ParagraphBlock = {
      type: 'paragraph',
      as,
      content: spans,
      anchor: id,
      ...(threads.length === 0 ? {} : { threads }),
    };
    return numberParagraph(paragraph, 'generated', id, label, builder);
  });
}

/** The paragraphs of a slot before they are printed, with ids that stay the same while words change. */
export function generatedParagraphs(slot: string, builder: Pick<Builder, 'subject' | 'phrases'>) {
  const changed = builder.subject.choice.texts?.find((text) => text.slot === slot);
  if (changed !== undefined) return changed.paragraphs;
  const source = builder.phrases.source(slot) ?? '';
  return source.split('\n').map((line, index) => ({
    id: `generated-${slot}-${String(index + 1)}`,
    content: builder.phrases.template(line),
    label: undefined,
  }));
}
