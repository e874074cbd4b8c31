import type { SectionsPart } from '../../domain/style/style-part';
import type { Id } from '../../base/ids';
import type { Block } from '../report';
import { renderPhrase, type Builder } from './builder';
import { buildTrees, type NotesOptions } from './build-notes';
import { buildPartLabel } from './build-part-label';
import { gatherNotes } from './gather-notes';
import { growForest } from './note-forest';
import { buildHeadings, type PlacedSection, type SectionNumbering } from './section-headings';
import type { SubjectSection } from './subject';

/** Builds the sections in their order; those without notes as the style or the section itself says. */
export function buildSections(part: SectionsPart, builder: Builder): readonly Block[] {
  const numbering: SectionNumbering = { counters: new Map(), labels: new Map() };
  const blocks = placeSections(part, builder.subject.sections).flatMap((placed) => {
    const headings = buildHeadings(placed, part, numbering, builder);
    builder.numbers.beginSection(numbering.labels.get(placed.section.id));
    const body = buildBody(placed, part, builder);
    // All sections are built so that numbers are those of the whole report, then one is chosen.
    return isWanted(placed.section, builder) ? [...headings, ...body] : [];
  });
  if (part.heading === undefined || blocks.length === 0) return blocks;
  const content = renderPhrase(part.heading.text, builder);
  return [{ type: 'heading', level: part.heading.level, content }, ...blocks];
}

/** Whether a section is part of the copy that is made. */
export function isWanted(section: SubjectSection, builder: Pick<Builder, 'variant'>): boolean {
  const { only } = builder.variant;
  if (only === undefined || only === 'decisions') return true;
  return section.id === only.item || section.items.some((item) => item.id === only.item);
}

function placeSections(
  part: SectionsPart,
  sections: readonly SubjectSection[],
): readonly PlacedSection[] {
  const printed = sections.filter((section, index) => {
    if (section.notes.length > 0) return true;
    const next = sections[index + 1];
    const hasSubsections = next !== undefined && next.level > section.level;
    return hasSubsections || (section.whenEmpty ?? part.whenEmpty) !== 'omit';
  });
  const open: { readonly level: number; readonly id: Id }[] = [];
  return printed.map((section) => {
    while ((open.at(-1)?.level ?? -1) >= section.level) open.pop();
    const placed = { section, depth: open.length, parent: open.at(-1)?.id ?? 'root' };
    open.push({ level: section.level, id: section.id });
    return placed;
  });
}

function buildBody(
  { section }: PlacedSection,
  part: SectionsPart,
  builder: Builder,
): readonly Block[] {
  const level = (part.headings[0]?.level ?? 0) + (part.headings.length === 0 ? 0 : section.level);
  const options: NotesOptions = { part: 'sections', headingLevel: level };
  const trees = growForest(section.notes);
  if (trees.length === 0) {
    const empty = section.whenEmpty ?? part.whenEmpty;
    const content = empty === 'phrase' ? renderPhrase('noNotes', builder) : [];
    return content.length === 0 ? [] : [{ type: 'paragraph', as: 'body', content }];
  }
  if (part.gather === undefined) return buildTrees(trees, options, builder);
  const { introduction, gathered } = gatherNotes(trees, part.gather);
  return [
    ...buildTrees(introduction, options, builder),
    ...part.gather.flatMap((rule, index) => {
      const own = gathered[index] ?? [];
      const forced = rule.marker === 'asWritten' ? {} : { marker: rule.marker };
      const blocks = buildTrees(own, { ...options, ...forced }, builder);
      return buildPartLabel(rule.label, blocks, builder);
    }),
  ];
}
