import type { AgendaItem } from '../../domain/agenda';
import type { Id } from '../../base/ids';
import type { Marker } from '../../domain/label';
import type { SectionsPart } from '../../domain/style/style-part';
import { countOf } from '../numbering/count-formats';
import { createCounter, type Counter } from '../numbering/counter';
import { trimLabel } from '../numbering/trim-label';
import type { Block, HeadingBlock, NumberLabel, Span } from '../report';
import { render, renderPhrase, type Builder } from './builder';
import { agendaMarkers, listItems } from './build-agenda';
import { buildTrees, type NotesOptions } from './build-notes';
import { buildPartLabel } from './build-part-label';
import { growForest, type NoteTree } from './note-forest';
import { splitHeading } from './split-heading';
import type { SubjectSection } from './subject';

type HeadingRule = SectionsPart['headings'][number];

/** A section that is printed, with its depth among the others and the ids above it. */
interface PlacedSection {
  readonly section: SubjectSection;
  readonly depth: number;
  /** Id of the section it belongs to; `root` at the top. */
  readonly parent: Id;
}

/** What the headings have counted so far. */
interface Numbering {
  readonly counters: Map<string, Counter>;
  /** The labels of sections by id, without punctuation. */
  readonly labels: Map<Id, string>;
}

/** Builds the sections in their order; those without notes as the style or the section itself says. */
export function buildSections(part: SectionsPart, builder: Builder): readonly Block[] {
  const numbering: Numbering = { counters: new Map(), labels: new Map() };
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

function isWanted(section: SubjectSection, builder: Builder): boolean {
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

function buildHeadings(
  { section, depth, parent }: PlacedSection,
  part: SectionsPart,
  { counters, labels }: Numbering,
  builder: Builder,
): readonly Block[] {
  const rule = part.headings[depth] ?? part.headings.at(-1);
  if (rule === undefined) return [];
  const sequence = `sections/${parent}`;
  const above = labels.get(parent);
  const prefix = rule.marker === '1.1' && above !== undefined ? `${above}.` : '';
  const counter = counters.get(sequence) ?? createCounter(rule.marker, prefix);
  counters.set(sequence, counter);
  const listed = part.subItems === 'listed' ? subItems(section, builder) : [];
  const titled = section.items.filter((item) => !listed.includes(item));
  const [first, ...others] = part.together === 'headings' ? titled : titled.slice(0, 1);
  const title =
    section.heading === undefined
      ? joinTitles(part.together === 'headings' && first !== undefined ? [first] : titled, builder)
      : render(section.heading, builder);
  const label = sectionLabel(section, first, rule, counter, builder);
  if (label !== undefined) labels.set(section.id, trimLabel(label.text));
  const head = headingBlock(title, label, rule, { anchor: section.id, sequence }, builder);
  const more =
    section.heading !== undefined
      ? []
      : others.map((item) => {
          const own = sectionLabel({ ...section, label: item.label }, item, rule, counter, builder);
          return headingBlock(
            render(item.title, builder),
            own,
            rule,
            { anchor: item.id, sequence },
            builder,
          );
        });
  const list =
    listed.length === 0
      ? []
      : listItems(
          listed,
          { labels: builder.agendaLabels, markers: agendaMarkers(builder) },
          builder,
        );
  return [head, ...more, ...list].filter((block) => block.type !== 'heading' || !isEmpty(block));
}

function isEmpty(heading: HeadingBlock): boolean {
  return heading.content.length === 0 && heading.label === undefined;
}

function sectionLabel(
  section: Pick<SubjectSection, 'label'>,
  item: AgendaItem | undefined,
  rule: HeadingRule,
  counter: Counter,
  builder: Builder,
): NumberLabel | undefined {
  if (section.label.type !== 'auto') return counter.next(section.label);
  if (rule.marker === 'none') return undefined;
  if (rule.from === 'position' || item === undefined) return counter.next();
  const label = builder.agendaLabels.get(item.id);
  return item.label.type === 'set' || label === undefined
    ? label
    : withPunctuation(label, rule.marker);
}

/** The agenda's own number in the punctuation of the heading: "1" for the agenda's "1.". */
function withPunctuation(label: NumberLabel, marker: Marker): NumberLabel {
  const pattern = countOf(marker)?.pattern;
  if (pattern === undefined || label.count === undefined) return label;
  // What stands before the number of its own level, as in "2.1".
  const prefix = /^[^%(]*/.exec(label.count.pattern)?.[0] ?? '';
  return {
    text: pattern.replace('%', trimLabel(label.text)),
    count: { ...label.count, pattern: pattern.replace('%', `${prefix}%`) },
  };
}

/** The items below a section's first item: those that its heading lists. */
function subItems(section: SubjectSection, builder: Builder): readonly AgendaItem[] {
  const { agenda } = builder.subject;
  const top = section.items[0];
  const start = agenda.findIndex((item) => item.id === top?.id);
  if (top === undefined || start < 0) return [];
  const end = agenda.findIndex((item, index) => index > start && item.level <= top.level);
  return agenda.slice(start + 1, end < 0 ? undefined : end);
}

function joinTitles(items: readonly AgendaItem[], builder: Builder): readonly Span[] {
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : [{ type: 'text', text: '; ' } as const]),
    ...render(item.title, builder),
  ]);
}

function headingBlock(
  title: readonly Span[],
  label: NumberLabel | undefined,
  rule: HeadingRule,
  place: { readonly anchor: Id; readonly sequence: string },
  builder: Builder,
): HeadingBlock {
  const base = { type: 'heading', level: rule.level, anchor: place.anchor } as const;
  if (label === undefined) return { ...base, content: title };
  return { ...base, sequence: place.sequence, ...splitHeading(rule.text, label, title, builder) };
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
  const { introduction, gathered } = gather(trees, part.gather);
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

/**
 * Sorts whole top-level blocks under the labels that take their kind. A pinned block stays with the
 * block before it; one marked as introduction comes before all labels.
 */
function gather(
  trees: readonly NoteTree[],
  rules: NonNullable<SectionsPart['gather']>,
): { readonly introduction: readonly NoteTree[]; readonly gathered: readonly NoteTree[][] } {
  const introduction: NoteTree[] = [];
  const gathered: NoteTree[][] = rules.map(() => []);
  const rest = Math.max(
    rules.findIndex((rule) => rule.kinds.length === 0),
    0,
  );
  let before: NoteTree[] = introduction;
  for (const tree of trees) {
    const { place, meaning } = tree.note;
    if (place === 'introduction') before = introduction;
    else if (place !== 'pinned') {
      const rule = rules.findIndex((candidate) => candidate.kinds.includes(meaning.kind));
      before = gathered[rule < 0 ? rest : rule] ?? introduction;
    }
    before.push(tree);
  }
  return { introduction, gathered };
}
