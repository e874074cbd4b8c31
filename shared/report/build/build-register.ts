import type { Marker } from '../../domain/label';
import type { NoteKind } from '../../domain/meaning';
import { capitalise } from '../../base/text';
import type { RegisterColumn } from '../../domain/style/style-part';
import type { MatterArising } from '../../domain/action-item';
import { countOf } from '../numbering/count-formats';
import { createCounter } from '../numbering/counter';
import type { Block, ListItem, Span, TableBlock } from '../report';
import { render, renderPhrase, type Builder } from './builder';
import { collectMeant, type MeantText } from './collect-meant';

import { actionFields, meaningFacts } from './note-spans';
import { layerFacts, textFact, type Facts } from './facts';
import { textTable } from './text-table';

/** All of one kind over the whole meeting, as a list or a table; nothing when there is none. */
export function buildRegister(
  kind: NoteKind,
  layout: 'list' | 'table',
  marker: Marker,
  builder: Builder,
  columns?: readonly RegisterColumn[],
): readonly Block[] {
  const texts = collectMeant(builder.subject, kind);
  if (texts.length === 0) return [];
  return layout === 'table' && (kind === 'decision' || kind === 'action')
    ? [registerTable(kind, texts, columns, builder)]
    : [registerList(kind, texts, marker, builder)];
}

function registerList(
  kind: NoteKind,
  texts: readonly MeantText[],
  marker: Marker,
  builder: Builder,
): Block {
  const rule = builder.style.kinds[kind];
  const counter = createCounter(marker);
  const items = texts.map((text): ListItem => {
    const facts = meaningFacts(text.id, text.meaning, builder);
    const content = [
      ...(rule?.before === undefined ? [] : renderPhrase(rule.before, builder, facts)),
      ...linkedText(text, builder),
      ...(rule?.after === undefined ? [] : renderPhrase(rule.after, builder, facts)),
    ];
    return {
      label: counter.next() ?? { text: '' },
      blocks: [{ type: 'paragraph', as: 'body', content }],
    };
  });
  const plain = marker === 'bullet' || marker === 'dash' ? marker : 'none';
  return { type: 'list', marker: countOf(marker)?.format ?? plain, depth: 0, items };
}

function linkedText(text: MeantText, builder: Builder): readonly Span[] {
  const spans = render(text.content, builder).filter((span) => span.type !== 'footnote');
  const link = text.meaning.kind === 'outputDocument' ? text.meaning.document.link : undefined;
  return link === undefined
    ? spans
    : spans.map((span) =>
        span.type === 'text' && span.link === undefined ? { ...span, link } : span,
      );
}

const usualColumns: Readonly<Record<'decision' | 'action', readonly RegisterColumn[]>> = {
  decision: ['number', 'text', 'basis'],
  action: ['text', 'owners', 'due', 'status'],
};

/** The share of the width that a column asks for. */
const columnWidths: Readonly<Record<RegisterColumn, number>> = {
  number: 1,
  text: 5,
  owners: 2,
  due: 2,
  status: 1,
  basis: 2,
  item: 2,
};

const columnPhrases: Readonly<Record<Exclude<RegisterColumn, 'text'>, string>> = {
  number: 'columnNumber',
  owners: 'columnOwner',
  due: 'columnDue',
  status: 'columnStatus',
  basis: 'columnBasis',
  item: 'columnItem',
};

/** A line of a register: its facts, its wording and the agenda item it belongs to. */
interface RegisterRow {
  readonly facts: Facts;
  readonly text: readonly Span[];
  readonly item: readonly Span[];
}

function registerTable(
  kind: 'decision' | 'action',
  texts: readonly MeantText[],
  columns: readonly RegisterColumn[] | undefined,
  builder: Builder,
): TableBlock {
  const rows = texts.map((text, index) => ({
    facts: withNumber(index + 1, meaningFacts(text.id, text.meaning, builder)),
    text: linkedText(text, builder),
    item: itemOf(text, builder),
  }));
  return table(kind, columns ?? usualColumns[kind], rows, builder);
}

/** Action items that have no number of their own are counted. */
function withNumber(number: number, facts: Facts): Facts {
  const own = facts.field('action.number', undefined);
  return layerFacts({ 'action.number': () => own ?? textFact(String(number)) }, facts);
}

function itemOf(text: MeantText, builder: Builder): readonly Span[] {
  const section = builder.subject.sections.find((entry) => entry.id === text.section);
  const item = section?.items[0];
  if (item === undefined)
    return section?.heading === undefined ? [] : render(section.heading, builder);
  const label = builder.agendaLabels.get(item.id);
  return [
    ...(label === undefined ? [] : [{ type: 'text', text: `${label.text} ` } as const]),
    ...render(section?.heading ?? item.title, builder),
  ];
}

/** The open action items of earlier meetings, with what this meeting reported of them; nothing when there are none. */
export function buildMattersArising(
  matters: readonly MatterArising[],
  builder: Builder,
): readonly Block[] {
  if (matters.length === 0) return [];
  const rows = matters.map((matter) => {
    const { reported } = matter;
    const due = reported?.due ?? matter.action.due;
    const action = {
      ...matter.action,
      status: reported?.status ?? matter.action.status,
      ...(due === undefined ? {} : { due }),
    };
    const words = [matter.wording, reported?.text].filter((text) => text !== undefined);
    return {
      facts: layerFacts(actionFields(action, builder), builder.facts),
      text: render([{ type: 'text', text: words.join(' – ') }], builder),
      item: [],
    };
  });
  return [table('action', usualColumns.action, rows, builder)];
}

function table(
  kind: 'decision' | 'action',
  columns: readonly RegisterColumn[],
  rows: readonly RegisterRow[],
  builder: Builder,
): TableBlock {
  const heading = (column: RegisterColumn) =>
    column === 'text' ? `column${capitalise(kind)}` : columnPhrases[column];
  const cell = ({ facts, text, item }: RegisterRow, column: RegisterColumn): readonly Span[] => {
    if (column === 'text') return text;
    return column === 'item' ? item : (facts.field(`${kind}.${column}`, undefined) ?? []);
  };
  return textTable(
    [
      columns.map((column) => renderPhrase(heading(column), builder)),
      ...rows.map((row) => columns.map((column) => cell(row, column))),
    ],
    { headerRows: 1, headerColumns: 0, widths: columns.map((column) => columnWidths[column]) },
  );
}
