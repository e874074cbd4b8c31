import type { NextMeeting } from '../../domain/next-meeting';
import { scheduleFacts } from '../fields/schedule-facts';
import { capitalise } from '../../base/text';
import type { Block } from '../report';
import { renderPhrase, type Builder } from './builder';
import { layerFacts, textFact, type Facts } from './facts';
import { plainText } from './render-text';
import { allNotes } from './threads';
import { numberParagraph } from './build-notes';

/**
 * The meetings to come, each in the style's phrase; nothing when none is announced, or when a note
 * says it already with the fields of the next meeting.
 */
export function buildNextMeetings(phrase: string, builder: Builder): readonly Block[] {
  if (saidInNotes(builder)) return [];
  return builder.subject.nextMeetings.flatMap((next) =>
    numberParagraph(
      {
        type: 'paragraph',
        as: 'body',
        content: renderPhrase(phrase, builder, nextFacts(next, builder)),
        anchor: next.id,
      },
      'closing',
      next.id,
      undefined,
      builder,
    ),
  );
}

function saidInNotes(builder: Builder): boolean {
  return allNotes(builder.subject).some((note) =>
    note.content.some((inline) => inline.type === 'field' && inline.field.startsWith('next')),
  );
}

function nextFacts(next: NextMeeting, builder: Builder): Facts {
  const { link, modality } = next;
  const word =
    modality === undefined
      ? undefined
      : plainText(renderPhrase(`modality${capitalise(modality)}`, builder));
  return layerFacts(
    {
      ...scheduleFacts('next', next.when, builder.language, builder.style.formats),
      'next.title': () => textFact(next.title),
      'next.place': () => textFact(next.place),
      'next.modality': () => textFact(word),
      'next.link': (format) =>
        link === undefined ? undefined : [{ type: 'text', text: format ?? link, link }],
    },
    builder.facts,
  );
}
