import type { ReportStyle } from '../../../domain/style/report-style';
import type { StylePart } from '../../../domain/style/style-part';
import { findReportLanguage } from '../../languages/report-languages';
import { builtInStyles } from '../built-in-styles';

const longestName = 70;

/** A phrase of a style in one language, as the style screen shows it. */
export interface StyleWord {
  readonly key: string;
  /** As reports print it now. */
  readonly text: string;
  /** As it is called: the usual words of its language without marks; absent where those are marks alone. */
  readonly name?: string;
  /** The words that it was changed from: those of the style it was copied from, or of all styles; absent where it is unchanged. */
  readonly usual?: string;
  /** It is a label of a part of this style, of its title or of its lists. */
  readonly isLabel: boolean;
}

/** The phrases of a style in a language: the labels that its parts name first, then its sentences, then all that goes for every style. */
export function styleWords(style: ReportStyle, code: string): readonly StyleWord[] {
  const own = style.phrases[code] ?? {};
  const usual = findReportLanguage(code)?.phrases ?? {};
  const basis = builtInStyles.find(({ id }) => id === style.basis)?.phrases[code] ?? {};
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
    const before = basis[key] ?? usual[key];
    return {
      key,
      text,
      ...nameOf(before ?? text),
      ...(before === undefined || before === text ? {} : { usual: before }),
      isLabel: labels.has(key),
    };
  });
}

/** The style with other words for a phrase in a language. */
export function changeWord(
  style: ReportStyle,
  code: string,
  key: string,
  text: string,
): ReportStyle {
  const own = style.phrases[code] ?? {};
  return { ...style, phrases: { ...style.phrases, [code]: { ...own, [key]: text } } };
}

function nameOf(text: string): { readonly name?: string } {
  const plain = text
    .replaceAll(/\{[^{}]*\}/gu, '…')
    .replaceAll(/[[\]*\\|]|\/\//gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return {};
  return {
    name: plain.length > longestName ? `${plain.slice(0, longestName - 1).trimEnd()}…` : plain,
  };
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
