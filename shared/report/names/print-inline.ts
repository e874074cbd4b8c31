import type { RichText } from '../../domain/inline';
import type { Facts } from '../build/facts';
import { plainText, renderText } from '../build/render-text';
import type { ReportLanguage } from '../languages/report-language';

/** A template as plain text, from facts alone: no mentions, references or comments. */
export function printInline(template: RichText, facts: Facts, language: ReportLanguage): string {
  return plainText(
    renderText(template, {
      facts,
      language,
      mention: (_party, _form, typed) => typed,
      reference: () => undefined,
      threads: () => [],
      censor: (text) => text,
      missing: () => undefined,
    }),
  );
}
