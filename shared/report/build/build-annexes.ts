import { cleanText } from '../../base/text';
import type { Annex } from '../../domain/annex';
import type { StylePart } from '../../domain/style/style-part';
import type { ReportLanguage } from '../languages/report-language';
import { printInline } from '../names/print-inline';
import { createCounter } from '../numbering/counter';
import type { Block, HeadingBlock, NumberLabel, Span } from '../report';
import { render, renderPhrase, type Builder, type Piece } from './builder';
import { buildAgenda } from './build-agenda';
import { buildNotes } from './build-notes';
import { buildPeople } from './build-people';
import { buildRegister } from './build-register';
import { noFacts } from './facts';
import type { PhraseBook } from './phrase-book';
import { plainText } from './render-text';
import { splitHeading } from './split-heading';
import type { Subject } from './subject';

type AnnexesPart = Extract<StylePart, { type: 'annexes' }>;

const titlePhrases = {
  agenda: 'agenda',
  participants: 'listOfParticipants',
  decisions: 'decisions',
  actions: 'actions',
  documents: 'documents',
  chat: 'chat',
} as const;

/** The labels of annexes by id, included and announced ones alike, since the text refers to both. */
export function labelAnnexes(
  annexes: Subject['annexes'],
  part: AnnexesPart | undefined,
): ReadonlyMap<string, NumberLabel> {
  const counter = createCounter(part?.marker ?? 'I');
  return new Map(
    annexes.flatMap((annex) => {
      const label = counter.next(annex.label);
      return label === undefined ? [] : [[annex.id, label] as const];
    }),
  );
}

/** The title of an annex: its own, or what it holds. */
export function annexTitle(annex: Annex, phrases: PhraseBook, language: ReportLanguage): string {
  if (annex.title !== undefined) return annex.title;
  if (annex.source.type === 'notes') return '';
  return printInline(phrases.phrase(titlePhrases[annex.source.type]), noFacts, language);
}

/** Builds the annexes that are included; those without content are left out. */
export function buildAnnexes(part: AnnexesPart, builder: Builder): readonly Piece[] {
  return builder.subject.annexes.flatMap((annex) => {
    if (annex.include === 'announced') return [];
    const body = buildBody(annex, part.level, builder);
    if (body.length === 0) return [];
    const heading = buildHeading(annex, builder.annexLabels.get(annex.id), part, builder);
    return [
      {
        orientation: annex.orientation ?? 'portrait',
        newPage: part.newPage,
        blocks: [...heading, ...body],
      },
    ];
  });
}

function buildHeading(
  annex: Annex,
  label: NumberLabel | undefined,
  part: AnnexesPart,
  builder: Builder,
): readonly HeadingBlock[] {
  const words = annexTitle(annex, builder.phrases, builder.language);
  const title: readonly Span[] = words === '' ? [] : [{ type: 'text', text: cleanText(words) }];
  const base = { type: 'heading', level: part.level, anchor: annex.id } as const;
  if (label === undefined) return title.length === 0 ? [] : [{ ...base, content: title }];
  const template = builder.phrases.source(part.text) ?? '{label} {title}';
  return [{ ...base, sequence: 'annexes', ...splitHeading(template, label, title, builder) }];
}

function buildBody(annex: Annex, level: number, builder: Builder): readonly Block[] {
  const { source } = annex;
  switch (source.type) {
    case 'agenda':
      return buildAgenda(source.as, [], builder);
    case 'participants':
      return buildPeople(builder);
    case 'decisions':
      return buildRegister('decision', 'table', 'none', builder);
    case 'actions':
      return buildRegister('action', 'table', 'none', builder);
    case 'documents':
      return buildRegister('outputDocument', 'list', '1.', builder);
    case 'chat':
      return buildChat(builder);
    case 'notes':
      return buildNotes(source.notes, { headingLevel: level }, builder);
  }
}

/** The chat as it went into the record: neither private, set aside, redacted nor unhandled messages. */
function buildChat(builder: Builder): readonly Block[] {
  const { language, names, subject, variant } = builder;
  const messages = (subject.meeting?.chat ?? []).filter(
    (message) =>
      message.private !== true && ['readOut', 'answered', 'noted'].includes(message.handling),
  );
  return messages.map((message): Block => {
    const known =
      message.person === undefined
        ? undefined
        : names.person(message.person, builder.style.names.officers);
    const from =
      variant.unattributed === true
        ? plainText(renderPhrase('aParticipant', builder))
        : (known ?? message.from);
    const content: readonly Span[] = [
      ...render([{ type: 'text', text: from, formats: ['bold'] }], builder),
      ...render([{ type: 'text', text: language.colon + message.text }], builder),
    ];
    return { type: 'paragraph', as: 'body', content, anchor: message.id };
  });
}
