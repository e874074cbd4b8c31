import type { AgendaItem } from '../../domain/agenda';
import type { Id } from '../../base/ids';
import type { Marker } from '../../domain/label';
import type { SectionsPart } from '../../domain/style/style-part';
import { countOf } from '../numbering/count-formats';
import { createCounter, type Counter } from '../numbering/counter';
import { trimLabel } from '../numbering/trim-label';
import type { Block, HeadingBlock, NumberLabel, Span } from '../report';
import { render, type Builder } from './builder';
import { agendaMarkers, listItems } from './build-agenda';
import { splitHeading } from './split-heading';
import type { SubjectSection } from './subject';

type HeadingRule = SectionsPart['headings'][number];

/** A section that is printed, with its depth among the others and the ids above it. */
export interface PlacedSection {
  readonly section: SubjectSection;
  readonly depth: number;
  /** Id of the section it belongs to; `root` at the top. */
  readonly parent: Id;
}

/** What the headings have counted so far. */
export interface SectionNumbering {
  readonly counters: Map<string, Counter>;
  /** The labels of sections by id, without punctuation. */
  readonly labels: Map<Id, string>;
}

/** The headings of a section: one, or one for each item treated in it, with the sub-items listed. */
export function buildHeadings(
  { section, depth, parent }: PlacedSection,
  part: SectionsPart,
  { counters, labels }: SectionNumbering,
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
