import type { Inline } from '../../domain/inline';
import { withNextMeeting } from '../fields/meeting-facts';
import { printInline } from '../names/print-inline';
import type { Block, Span } from '../report';
import { renderPhrase, startSentence, type Builder } from './builder';
import { buildPartLabel } from './build-part-label';
import { numberParagraph } from './number-paragraph';
import { allNotes } from './threads';

/** The field of a paragraph of its own that prints the meetings to come as the style does. */
export const nextMeetingsField = 'nextMeetings';

/**
 * The meetings to come under the style's label, each in the style's phrase; nothing when the style
 * has no such part.
 */
export function buildNextMeetings(builder: Builder): readonly Block[] {
  const part = builder.style.parts.find((candidate) => candidate.type === 'nextMeetings');
  if (part === undefined) return [];
  const { language, style, phrases } = builder;
  const phrase = (key: string) => printInline(phrases.phrase(key), builder.facts, language);
  // A sentence that goes on from its label begins small; on a line of its own it begins as sentences do.
  const several = builder.subject.nextMeetings.length > 1;
  const blocks = builder.subject.nextMeetings.flatMap((next) => {
    const facts = withNextMeeting(
      next,
      { language, formats: style.formats, phrase },
      builder.facts,
    );
    const phrased = renderPhrase(part.text, builder, facts);
    const content = several ? startWithCapital(phrased, builder) : phrased;
    const paragraph = { type: 'paragraph', as: 'body', content, anchor: next.id } as const;
    return numberParagraph(paragraph, 'closing', next.id, undefined, builder);
  });
  return buildPartLabel(part.label, blocks, builder);
}

function startWithCapital(spans: readonly Span[], builder: Builder): readonly Span[] {
  const [first, ...others] = spans;
  return first?.type === 'text'
    ? [{ ...first, text: startSentence(first.text, builder) }, ...others]
    : spans;
}

/** Whether a note or text of the report says already, with the fields of the next meeting, when it is. */
export function saysNextMeetings(builder: Builder): boolean {
  const { subject } = builder;
  const texts = [
    ...allNotes(subject),
    ...(subject.choice.texts ?? []).flatMap((text) => text.paragraphs),
  ];
  return texts.some(({ content }) => content.some(isNextField));
}

function isNextField(inline: Inline): boolean {
  return (
    inline.type === 'field' &&
    (inline.field === nextMeetingsField || inline.field.startsWith('next.'))
  );
}
