import { capitalise } from '../../base/text';
import type { Span, TextSpan } from '../report';

/**
 * Where the fields of a text find what they print. A fact that is missing is `undefined`, never an
 * empty string, so that optional parts can tell.
 */
export interface Facts {
  /** What a field prints in a format. */
  field(name: string, format: string | undefined): readonly Span[] | undefined;
  /** The number behind a field, for plurals. */
  count(name: string): number | undefined;
}

/** Facts that know only these fields and ask `others` for all the rest. */
export function layerFacts(
  own: Readonly<Record<string, (format: string | undefined) => readonly Span[] | undefined>>,
  others: Facts,
): Facts {
  return {
    field(name, format) {
      const print = Object.hasOwn(own, name) ? own[name] : undefined;
      return print === undefined ? others.field(name, format) : print(format);
    },
    count: (name) => others.count(name),
  };
}

/** A fact as plain text; nothing when it is missing or empty. */
export function textFact(text: string | undefined): readonly [TextSpan] | undefined {
  return text === undefined || text === '' ? undefined : [{ type: 'text', text }];
}

/** A fact's text in the formats that all texts have: `upper` for capitals, `capital` for a capital first letter. */
export function setCase(
  text: string | undefined,
  format: string | undefined,
  language: string,
): string | undefined {
  if (format === 'upper') return text?.toLocaleUpperCase(language);
  return format === 'capital' && text !== undefined ? capitalise(text, language) : text;
}

/** Facts that know nothing. */
export const noFacts: Facts = { field: () => undefined, count: () => undefined };
