import { layerFacts, setCase } from './facts';
import type { HeadingBlock, NumberLabel, Span } from '../report';
import { render, type Builder } from './builder';
import { plainText } from './render-text';

/** Stands for the title while a heading's template is printed; Unicode says that no text holds this character. */
const titleMark = '\uFDD0';
/** Stands for the label. */
const labelMark = '\uFDD1';

/**
 * Prints a heading's template ("Annex {label} – {title}") in three parts, so that formats with real
 * numbering can count: the label with what stands before it, the separator, and the title.
 */
export function splitHeading(
  template: string,
  label: NumberLabel,
  title: readonly Span[],
  builder: Builder,
): Pick<HeadingBlock, 'label' | 'separator' | 'content'> {
  let format: string | undefined;
  const facts = layerFacts(
    {
      label: () => [{ type: 'text', text: labelMark }],
      title: (asked) => {
        format = asked;
        return title.length === 0 ? undefined : [{ type: 'text', text: titleMark }];
      },
    },
    builder.facts,
  );
  // The marks survive printing and are split off again below.
  const printed = plainText(render(builder.phrases.template(template), builder, facts));
  const [head = '', tail = ''] = printed.split(titleMark);
  const [before = '', separator = ''] = head.split(labelMark);
  const content: readonly Span[] = [
    ...title.map((span) => inCase(span, format, builder.language.code)),
    ...(tail === '' ? [] : [{ type: 'text', text: tail } as const]),
  ];
  if (!head.includes(labelMark)) return { content };
  return { label: prefixed(label, before), separator, content };
}

function prefixed(label: NumberLabel, before: string): NumberLabel {
  if (before === '') return label;
  return {
    text: before + label.text,
    ...(label.count === undefined
      ? {}
      : { count: { ...label.count, pattern: before + label.count.pattern } }),
  };
}

function inCase(span: Span, format: string | undefined, language: string): Span {
  return span.type === 'text'
    ? { ...span, text: setCase(span.text, format, language) ?? '' }
    : span;
}
