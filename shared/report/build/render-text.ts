import { assertNever } from '../../base/assert-never';
import { isSafeLink } from '../../base/links';
import { cleanText } from '../../base/text';
import type { Id } from '../../base/ids';
import type { BasicInline, Format, RichText } from '../../domain/inline';
import type { Party } from '../../domain/party';
import type { BreakSpan, Span, TextSpan } from '../report';
import type { ReportLanguage } from '../languages/report-language';
import type { Facts } from './facts';

/** What a text needs to become spans. */
export interface TextScope {
  readonly facts: Facts;
  readonly language: ReportLanguage;
  /** Prints somebody mentioned in a name form; `typed` are the words as typed. */
  readonly mention: (party: Party, form: string, typed: string) => string;
  /** Label and title of another place of the report, and its anchor there. */
  readonly reference: (type: string, id: Id) => ReferenceTarget | undefined;
  /** The comment threads of a run that lies in these ranges. */
  readonly threads: (ranges: readonly Id[]) => readonly Id[];
  /** The last look at every run before it is printed: takes out names where nobody may be named. */
  readonly censor: (text: string) => string;
  /** Is told of a fact that is missing outside an optional part. */
  readonly missing: (field: string) => void;
}

/** Another place of the report, to which a cross-reference points. */
export interface ReferenceTarget {
  readonly label: string;
  readonly title: string;
  readonly anchor?: Id;
}

/** What is printed where a fact is missing that is not optional. */
export const missingFact = '[…]';

/** Turns rich text into spans: fields, mentions, references, plurals and optional parts are printed. */
export function renderText(content: RichText, scope: TextScope): readonly Span[] {
  return content.flatMap((inline): readonly Span[] => {
    if (inline.type === 'optional') {
      const alternative = inline.alternatives.find((text) => hasAllFacts(text, scope.facts));
      return alternative === undefined ? [] : renderText(alternative, scope);
    }
    if (inline.type !== 'footnote') return renderBasic(inline, scope);
    const threads = threadsOf(inline, scope);
    return [
      {
        type: 'footnote',
        // Numbers are given once the whole report stands.
        number: 0,
        content: inline.content.flatMap((part) => renderBasic(part, scope)),
        ...(threads.length === 0 ? {} : { threads }),
      },
    ];
  });
}

function hasAllFacts(content: RichText, facts: Facts): boolean {
  return content.every((inline) => {
    if (inline.type === 'field') {
      return (
        inline.override !== undefined || facts.field(inline.field, inline.format) !== undefined
      );
    }
    return inline.type !== 'plural' || facts.count(inline.field) !== undefined;
  });
}

function renderBasic(inline: BasicInline, scope: TextScope): readonly (TextSpan | BreakSpan)[] {
  switch (inline.type) {
    case 'text':
      return styled(inline, [{ type: 'text', text: inline.text }], scope);
    case 'break':
      return [{ type: 'break' }];
    case 'gap':
      return [];
    case 'mention':
      return styled(
        inline,
        [{ type: 'text', text: scope.mention(inline.party, inline.form, inline.text) }],
        scope,
      );
    case 'field': {
      if (inline.override !== undefined) {
        return styled(inline, [{ type: 'text', text: inline.override }], scope);
      }
      const printed = scope.facts.field(inline.field, inline.format);
      if (printed === undefined) scope.missing(inline.field);
      return styled(inline, printed ?? [{ type: 'text', text: missingFact }], scope);
    }
    case 'plural': {
      const count = scope.facts.count(inline.field);
      if (count === undefined) scope.missing(inline.field);
      const category = scope.language.pluralOf(count ?? 2);
      return styled(
        inline,
        [{ type: 'text', text: inline.forms[category] ?? inline.forms.other }],
        scope,
      );
    }
    case 'reference': {
      const target = scope.reference(inline.to.type, inline.to.id);
      if (target === undefined) scope.missing(`reference to ${inline.to.type} ${inline.to.id}`);
      const text = target === undefined ? missingFact : referenceText(target, inline.form);
      const anchor = target?.anchor;
      return styled(
        inline,
        [{ type: 'text', text, ...(anchor === undefined ? {} : { target: anchor }) }],
        scope,
      );
    }
    default:
      return assertNever(inline);
  }
}

function referenceText(target: ReferenceTarget, form: 'label' | 'title' | 'labelAndTitle'): string {
  if (target.title === '' || (form === 'label' && target.label !== '')) return target.label;
  if (form === 'title' || target.label === '') return target.title;
  return `${target.label} ${target.title}`;
}

/** What every run carries on top of what it prints. */
interface Run {
  readonly formats?: readonly Format[] | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly ranges?: readonly Id[] | undefined;
}

function styled(
  run: Run,
  spans: readonly Span[],
  scope: TextScope,
): readonly (TextSpan | BreakSpan)[] {
  const threads = threadsOf(run, scope);
  const language = run.language === scope.language.code ? undefined : run.language;
  const link = run.link !== undefined && isSafeLink(run.link) ? run.link : undefined;
  return spans.flatMap((span): readonly (TextSpan | BreakSpan)[] => {
    if (span.type === 'break') return [span];
    if (span.type === 'footnote') return [];
    const text = scope.censor(cleanText(span.text));
    if (text === '') return [];
    const formats = [...new Set([...(run.formats ?? []), ...(span.formats ?? [])])];
    return [
      {
        ...span,
        text,
        ...(formats.length === 0 ? {} : { formats }),
        ...(link === undefined ? {} : { link }),
        ...(language === undefined ? {} : { language }),
        ...(threads.length === 0 ? {} : { threads }),
      },
    ];
  });
}

function threadsOf(run: Run, scope: TextScope): readonly Id[] {
  return run.ranges === undefined || run.ranges.length === 0 ? [] : scope.threads(run.ranges);
}

/** The words of spans, with breaks as spaces and without footnotes. */
export function plainText(spans: readonly Span[]): string {
  return spans
    .map((span) => (span.type === 'text' ? span.text : span.type === 'break' ? ' ' : ''))
    .join('');
}

/** Whether spans print anything that can be seen. */
export function isBlank(spans: readonly Span[]): boolean {
  return spans.every(
    (span) => span.type === 'break' || (span.type === 'text' && span.text.trim() === ''),
  );
}
