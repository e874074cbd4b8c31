import type { Marker } from '../../domain/label';
import type { NoteKind } from '../../domain/meaning';
import type { MatterArising } from '../../domain/action-item';
import { countOf } from '../numbering/count-formats';
import { createCounter } from '../numbering/counter';
import type { Block, ListItem, Span, TableBlock } from '../report';
import { render, renderPhrase, type Builder } from './builder';
import { collectMeant, type MeantText } from './collect-meant';
import type { Facts } from './facts';
import { actionFields, meaningFacts } from './note-spans';
import { layerFacts } from './facts';

/** All of one kind over the whole meeting, as a list or a table; nothing when there is none. */
export function buildRegister(
  kind: NoteKind,
  layout: 'list' | 'table',
  marker: Marker,
  builder: Builder,
): readonly Block[] {
  const texts = collectMeant(builder.subject, kind);
  if (texts.length === 0) return [];
  return layout === 'table' && (kind === 'decision' || kind === 'action')
    ? [registerTable(kind, texts, builder)]
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

const columns = {
  decision: [
    ['columnNumber', 'decision.number', 1],
    ['columnDecision', 'text', 5],
    ['columnBasis', 'decision.basis', 2],
  ],
  action: [
    ['columnAction', 'text', 4],
    ['columnOwner', 'action.owners', 2],
    ['columnDue', 'action.due', 2],
    ['columnStatus', 'action.status', 1],
  ],
} as const;

function registerTable(
  kind: 'decision' | 'action',
  texts: readonly MeantText[],
  builder: Builder,
): TableBlock {
  return table(
    columns[kind],
    texts.map((text) => ({
      facts: meaningFacts(text.id, text.meaning, builder),
      text: linkedText(text, builder),
    })),
    builder,
  );
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
    };
  });
  return [table(columns.action, rows, builder)];
}

function table(
  shape: readonly (readonly [string, string, number])[],
  rows: readonly { readonly facts: Facts; readonly text: readonly Span[] }[],
  builder: Builder,
): TableBlock {
  const cell = (content: readonly Span[], header: boolean) => ({
    header,
    columns: 1,
    rows: 1,
    blocks: [{ type: 'paragraph', as: 'body', content } as const],
  });
  const total = shape.reduce((sum, [, , width]) => sum + width, 0);
  return {
    type: 'table',
    caption: [],
    headerRows: 1,
    headerColumns: 0,
    widths: shape.map(([, , width]) => width / total),
    rows: [
      shape.map(([heading]) => cell(renderPhrase(heading, builder), true)),
      ...rows.map(({ facts, text }) =>
        shape.map(([, field]) =>
          cell(field === 'text' ? text : (facts.field(field, undefined) ?? []), false),
        ),
      ),
    ],
  };
}
