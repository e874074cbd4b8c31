import type { Span, TextSpan } from '../report';

/**
 * What stands between a label and the words on the same line: a space, but nothing after a label
 * that ends in a full-width sign, which brings its own.
 */
export function spaceAfter(label: readonly Span[]): readonly TextSpan[] {
  const last = label.findLast((span) => span.type === 'text')?.text ?? '';
  return /[\uFF01-\uFF5E\u3001\u3002]$/u.test(last) ? [] : [{ type: 'text', text: ' ' }];
}

/** A label that runs into the text: bold, so that it is found as quickly as one on a line of its own. */
export function boldLabel(label: readonly Span[]): readonly Span[] {
  return label.map((span) => {
    if (span.type !== 'text') return span;
    const formats = span.formats ?? [];
    return formats.includes('bold') ? span : { ...span, formats: [...formats, 'bold'] };
  });
}
