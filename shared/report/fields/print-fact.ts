import { capitalise } from '../../base/text';
import { setCase, textFact } from '../build/facts';
import type { NumberForm, ReportLanguage } from '../languages/report-language';
import type { FactSources, FieldPrinter } from './fact-sources';

/** Prints a text in its case: `upper`, `capital`, or as it is. */
export function textPrinter(text: string | undefined, language: ReportLanguage): FieldPrinter {
  return (format) => textFact(setCase(text, format, language.code));
}

/** Prints an ordinal in a form such as `words`, `words-feminine`, `Words`, `roman`; nothing below the first. */
export function ordinalPrinter(value: number | undefined, sources: FactSources): FieldPrinter {
  return (format) => {
    if (value === undefined || value < 1) return undefined;
    const [form = '', gender] = (format ?? sources.formats.ordinal).split('-');
    const text = sources.language.formatOrdinal(
      value,
      toNumberForm(form),
      gender === 'feminine' ? 'feminine' : 'masculine',
    );
    return textFact(form.startsWith('W') ? capitalise(text, sources.language.code) : text);
  };
}

/** Prints a count in figures, or in `words`. */
export function countPrinter(value: number | undefined, language: ReportLanguage): FieldPrinter {
  return (format) =>
    value === undefined
      ? undefined
      : textFact(language.formatCount(value, toNumberForm(format ?? 'figures')));
}

/** Prints an address as a link; the format is the text that carries it. */
export function linkPrinter(link: string | undefined): FieldPrinter {
  return (format) =>
    link === undefined ? undefined : [{ type: 'text', text: format ?? link, link }];
}

/** Prints nothing, but is there when the condition holds: what chooses between alternatives. */
export function conditionPrinter(holds: boolean): FieldPrinter {
  return () => (holds ? [] : undefined);
}

/** Prints how a meeting is held in the words of the language. */
export function modalityPrinter(
  value: 'virtual' | 'inPerson' | 'hybrid' | undefined,
  phrase: (key: string) => string,
  language: ReportLanguage,
): FieldPrinter {
  return textPrinter(
    value === undefined ? undefined : phrase(`modality${capitalise(value)}`),
    language,
  );
}

function toNumberForm(form: string): NumberForm {
  const lower = form.toLowerCase();
  return lower === 'words' || lower === 'numeral' || lower === 'roman' ? lower : 'figures';
}
