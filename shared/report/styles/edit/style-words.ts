import type { ReportStyle } from '../../../domain/style/report-style';
import type { StylePart } from '../../../domain/style/style-part';
import { omit } from '../../../base/omit';
import { findReportLanguage } from '../../languages/report-languages';

/** A phrase of a style in one language, as the style screen shows it. */
export interface StyleWord {
  readonly key: string;
  /** As reports print it now. */
  readonly text: string;
  /** As it is called: the usual words of its language without marks, or else its key. */
  readonly name: string;
  /** The style has words of its own here, in place of those that go for all styles. */
  readonly isOwn: boolean;
  /** It is a label of a part of this style, of its title or of its lists. */
  readonly isLabel: boolean;
}

/** The phrases of a style in a language: the labels that its parts name first, then its sentences, then all that goes for every style. */
export function styleWords(style: ReportStyle, code: string): readonly StyleWord[] {
  const own = style.phrases[code] ?? {};
  const usual = findReportLanguage(code)?.phrases ?? {};
  const english = style.phrases.en ?? {};
  const labels = labelKeys(style);
  const keys = new Set([
    ...labels,
    ...Object.keys(own),
    ...Object.keys(english),
    ...Object.keys(usual),
  ]);
  return [...keys].map((key) => {
    const text = own[key] ?? usual[key] ?? english[key] ?? '';
    return {
      key,
      text,
      name: nameOf(usual[key] ?? text, key),
      isOwn: Object.hasOwn(own, key),
      isLabel: labels.has(key),
    };
  });
}

/** The style with other words for a phrase in a language; without words it has the usual ones again. */
export function changeWord(
  style: ReportStyle,
  code: string,
  key: string,
  text: string | undefined,
): ReportStyle {
  const own = style.phrases[code] ?? {};
  const next = text === undefined ? omit(own, key) : { ...own, [key]: text };
  return { ...style, phrases: { ...style.phrases, [code]: next } };
}

function nameOf(text: string, key: string): string {
  const plain = text
    .replaceAll(/\{[^{}]*\}/gu, '…')
    .replaceAll(/[[\]*\\|]|\/\//gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const name = /[\p{L}\p{N}]/u.test(plain) ? plain : key;
  return name.length > 70 ? `${name.slice(0, 69).trimEnd()}…` : name;
}

function labelKeys({ parts, people, titleBlock }: ReportStyle): ReadonlySet<string> {
  return new Set([
    ...titleBlock.map(({ text }) => text),
    ...parts.flatMap(partKeys),
    ...people.flatMap(({ label }) => label ?? []),
  ]);
}

function partKeys(part: StylePart): readonly string[] {
  const label = 'label' in part && part.label !== undefined ? [part.label.text] : [];
  const heading = 'heading' in part && part.heading !== undefined ? [part.heading.text] : [];
  const gathered =
    part.type === 'sections'
      ? (part.gather ?? []).flatMap((one) => one.label?.text ?? [])
      : part.type === 'line'
        ? [part.text]
        : [];
  return [...heading, ...label, ...gathered];
}
