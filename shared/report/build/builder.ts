import type { Id } from '../../base/ids';
import { capitalise } from '../../base/text';
import type { Message } from '../../base/result';
import type { Asset } from '../../domain/asset';
import type { RichText } from '../../domain/inline';
import type { ReportStyle } from '../../domain/style/report-style';
import type { ReportLanguage } from '../languages/report-language';
import type { NameBook } from '../names/name-book';
import type { Block, NumberLabel, Span } from '../report';
import type { ReportVariant } from '../variant';
import type { Facts } from './facts';
import type { ParagraphNumbers } from './paragraph-numbers';
import type { PhraseBook } from './phrase-book';
import { renderText, type TextScope } from './render-text';
import type { Subject } from './subject';

/** All that the parts of a report are built with; made once for each report. */
export interface Builder {
  readonly subject: Subject;
  readonly style: ReportStyle;
  readonly language: ReportLanguage;
  readonly variant: ReportVariant;
  readonly phrases: PhraseBook;
  readonly names: NameBook;
  readonly facts: Facts;
  readonly scope: TextScope;
  readonly numbers: ParagraphNumbers;
  readonly annexLabels: ReadonlyMap<Id, NumberLabel>;
  readonly agendaLabels: ReadonlyMap<Id, NumberLabel>;
  /** Labels of sections whose heading may have no number, by id. */
  readonly sectionLabels: ReadonlyMap<Id, string>;
  /** Numbers of decisions by id of their note or range. */
  readonly decisionNumbers: ReadonlyMap<Id, string>;
  /** Comment threads by the note that they are anchored to as a whole; empty in a clean copy. */
  readonly noteThreads: ReadonlyMap<Id, readonly Id[]>;
  readonly assets: ReadonlyMap<Id, Asset>;
  readonly messages: Message[];
}

/** A stretch of the report on pages of one orientation. */
export interface Piece {
  readonly orientation: 'portrait' | 'landscape';
  readonly newPage: boolean;
  readonly blocks: readonly Block[];
}

/** Rich text in the report's own facts. */
export function render(content: RichText, builder: Builder, facts?: Facts): readonly Span[] {
  return renderText(content, facts === undefined ? builder.scope : { ...builder.scope, facts });
}

/** A phrase in the report's own facts, or in others. */
export function renderPhrase(key: string, builder: Builder, facts?: Facts): readonly Span[] {
  return render(builder.phrases.phrase(key), builder, facts);
}

/** The first letter of a text in upper case, as at the start of a sentence. */
export function startSentence(text: string, builder: Builder): string {
  return capitalise(text, builder.language.code);
}
