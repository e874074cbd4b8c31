import { assertNever } from '../../base/assert-never';
import type { StylePart } from '../../domain/style/style-part';
import type { Block, HeadingBlock } from '../report';
import { renderPhrase, type Builder, type Piece } from './builder';
import { buildAgenda } from './build-agenda';
import { buildAnnexes } from './build-annexes';
import { buildFactRows } from './build-fact-rows';
import { buildGenerated } from './build-generated';
import { buildNextMeetings, saysNextMeetings } from './build-next-meetings';
import { buildNotes } from './build-notes';
import { buildPartLabel } from './build-part-label';
import { buildPeople } from './build-people';
import { buildMattersArising, buildRegister } from './build-register';
import { buildSections } from './build-sections';
import { deletedParagraph } from './number-paragraph';
import { isBlank } from './render-text';

/** Builds the parts of the style in their order; those left out by the variant are still counted. */
export function buildParts(builder: Builder): readonly Piece[] {
  const { only } = builder.variant;
  if (only === 'decisions') return [whole(decisionsOnly(builder))];
  const pieces = builder.style.parts.flatMap((part) => {
    const built = buildPart(part, builder);
    const wanted = only === undefined || part.type === 'title' || part.type === 'sections';
    return wanted ? built : [];
  });
  const rest = builder.numbers.rest().map((number) => deletedParagraph(number, builder));
  return rest.length === 0 || only !== undefined ? pieces : insertAfterText(pieces, rest);
}

function whole(blocks: readonly Block[]): Piece {
  return { orientation: 'portrait', newPage: false, blocks };
}

/** Numbers of deleted last paragraphs belong before the annexes, which are pieces of their own. */
function insertAfterText(pieces: readonly Piece[], blocks: readonly Block[]): readonly Piece[] {
  const numbered = pieces.findLastIndex((piece) =>
    piece.blocks.some((block) => block.type === 'paragraph' && block.number !== undefined),
  );
  return pieces.flatMap((piece, index) => (index === numbered ? [piece, whole(blocks)] : [piece]));
}

function buildPart(part: StylePart, builder: Builder): readonly Piece[] {
  if (part.type === 'annexes') return buildAnnexes(part, builder);
  const blocks = buildBlocks(part, builder);
  return blocks.length === 0 ? [] : [whole(blocks)];
}

function buildBlocks(
  part: Exclude<StylePart, { type: 'annexes' }>,
  builder: Builder,
): readonly Block[] {
  switch (part.type) {
    case 'title':
      return buildTitle(builder);
    case 'generated':
      return withHeading(
        part.heading,
        buildGenerated(part.slot, part.as ?? 'body', builder),
        builder,
      );
    case 'opening':
      return withHeading(
        part.heading,
        buildNotes(builder.subject.opening, { part: 'opening', headingLevel: 0 }, builder),
        builder,
      );
    case 'closing':
      return withHeading(
        part.heading,
        buildNotes(builder.subject.closing, { part: 'closing', headingLevel: 0 }, builder),
        builder,
      );
    case 'agenda':
      return buildPartLabel(
        part.label,
        buildAgenda(part.as, part.markers, builder, part.text),
        builder,
      );
    case 'participants':
      return buildPartLabel(part.label, buildPeople(builder), builder);
    case 'sections':
      return buildSections(part, builder);
    case 'nextMeetings':
      return saysNextMeetings(builder) ? [] : buildNextMeetings(builder);
    case 'register':
      return buildPartLabel(
        part.label,
        buildRegister(part.kind, part.layout, part.marker, builder, part.columns),
        builder,
      );
    case 'facts':
      return buildPartLabel(part.label, buildFactRows(part, builder), builder);
    case 'mattersArising':
      return buildPartLabel(
        part.label,
        buildMattersArising(builder.subject.meeting?.mattersArising ?? [], builder),
        builder,
      );
    case 'line': {
      const content = renderPhrase(part.text, builder);
      return isBlank(content)
        ? []
        : [{ type: 'paragraph', as: 'line', align: part.align, content }];
    }
    default:
      return assertNever(part);
  }
}

function buildTitle(builder: Builder): readonly Block[] {
  return builder.style.titleBlock.flatMap((line): readonly Block[] => {
    const content = renderPhrase(line.text, builder);
    return isBlank(content) ? [] : [{ type: 'title', as: line.as, align: line.align, content }];
  });
}

function withHeading(
  heading: { readonly text: string; readonly level: number } | undefined,
  blocks: readonly Block[],
  builder: Builder,
): readonly Block[] {
  if (heading === undefined || blocks.length === 0) return blocks;
  const content = renderPhrase(heading.text, builder);
  const block: HeadingBlock = { type: 'heading', level: heading.level, content };
  return [block, ...blocks];
}

/** Decisions and actions only, with the title block and the next meetings. */
function decisionsOnly(builder: Builder): readonly Block[] {
  const headed = (key: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0
      ? []
      : [{ type: 'heading', level: 1, content: renderPhrase(key, builder) }, ...blocks];
  return [
    ...buildTitle(builder),
    ...headed('decisions', buildRegister('decision', 'table', 'none', builder)),
    ...headed('actions', buildRegister('action', 'table', 'none', builder)),
    ...buildNextMeetings(builder),
  ];
}
