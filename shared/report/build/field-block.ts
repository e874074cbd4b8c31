import { assertNever } from '../../base/assert-never';
import type { RichText } from '../../domain/inline';
import type { Block } from '../report';
import { buildAgenda } from './build-agenda';
import { buildNextMeetings, nextMeetingsField } from './build-next-meetings';
import { buildPeople } from './build-people';
import type { Builder } from './builder';

/** The fields that are blocks, where they are all that a paragraph holds. */
const blockFields = [nextMeetingsField, 'participants', 'agenda'] as const;
type BlockField = (typeof blockFields)[number];

/** The field that a paragraph consists of, if it is one that prints blocks. */
export function blockFieldOf(content: RichText): BlockField | undefined {
  const [first, ...others] = content.filter(
    (inline) => inline.type !== 'text' || inline.text.trim() !== '',
  );
  if (first?.type !== 'field' || others.length > 0 || first.override !== undefined)
    return undefined;
  return blockFields.find((field) => field === first.field);
}

/** The meetings to come, the participants or the agenda, where a note asks for them. */
export function buildFieldBlock(field: BlockField, builder: Builder): readonly Block[] {
  switch (field) {
    case 'nextMeetings':
      return buildNextMeetings(builder);
    case 'participants':
      return buildPeople(builder);
    case 'agenda':
      return buildAgenda('dealtWith', [], builder);
    default:
      return assertNever(field);
  }
}
