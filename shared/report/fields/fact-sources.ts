import type { Subject } from '../build/subject';
import type { ReportLanguage } from '../languages/report-language';
import type { NameBook } from '../names/name-book';
import type { Span } from '../report';

/** What the fields of a source print, besides names and numbers. */
export interface FactSources {
  readonly subject: Subject;
  readonly language: ReportLanguage;
  readonly names: NameBook;
  readonly formats: { readonly date: string; readonly hour: string; readonly ordinal: string };
  readonly officerForm: string;
  /** A fixed phrase as plain text. */
  readonly phrase: (key: string) => string;
  /** Label of the annex with such a source, such as "Annex I". */
  readonly annexLabel: (type: string) => string | undefined;
  /** Whether nobody may be named. */
  readonly unattributed: boolean;
}

/** Prints a field in a format, or the usual one; nothing when the fact is missing. */
export type FieldPrinter = (format: string | undefined) => readonly Span[] | undefined;

/** Fields by name. */
export type FieldPrinters = Readonly<Record<string, FieldPrinter>>;
