import { omit } from '../../../base/omit';
import type { Marker } from '../../../domain/label';
import type { Letterhead } from '../../../domain/style/look';
import type { ReportStyle } from '../../../domain/style/report-style';
import type { SectionsPart, StylePart } from '../../../domain/style/style-part';

/** The style with a part moved to another place in the order; as it was where it cannot move further. */
export function movePart(style: ReportStyle, from: number, to: number): ReportStyle {
  const part = style.parts[from];
  if (part === undefined || to < 0 || to >= style.parts.length) return style;
  return { ...style, parts: style.parts.toSpliced(from, 1).toSpliced(to, 0, part) };
}

/** The style with a part switched off, or on again in its place and with all its words. */
export function togglePart(style: ReportStyle, at: number): ReportStyle {
  return {
    ...style,
    parts: style.parts.map((part, index) => {
      if (index !== at) return part;
      return part.hidden === true ? (omit(part, 'hidden') as StylePart) : { ...part, hidden: true };
    }),
  };
}

/** How the heading of a section at one depth is numbered, and what is counted. */
export type HeadingNumber = Pick<SectionsPart['headings'][number], 'marker' | 'from'>;

/** The headings of the style's sections by depth; none where it has no sections or prints no headings. */
export function sectionHeadings(style: ReportStyle): SectionsPart['headings'] {
  return style.parts.find((part) => part.type === 'sections')?.headings ?? [];
}

/** The style with the headings of its sections at one depth numbered in another way. */
export function numberHeadings(
  style: ReportStyle,
  depth: number,
  number: Partial<HeadingNumber>,
): ReportStyle {
  return {
    ...style,
    parts: style.parts.map((part) =>
      part.type === 'sections'
        ? {
            ...part,
            headings: part.headings.map((heading, at) =>
              at === depth ? { ...heading, ...number } : heading,
            ),
          }
        : part,
    ),
  };
}

/** The style with its paragraphs numbered in this form, or not at all. */
export function numberParagraphs(style: ReportStyle, marker: Marker): ReportStyle {
  if (marker === 'none') return omit(style, 'paragraphNumbers');
  const parts = ['generated', 'opening', 'sections', 'closing'] as const;
  return { ...style, paragraphNumbers: { parts, ...style.paragraphNumbers, marker } };
}

/** The style with its annexes numbered in this form. */
export function numberAnnexes(style: ReportStyle, marker: Marker): ReportStyle {
  return {
    ...style,
    parts: style.parts.map((part) => (part.type === 'annexes' ? { ...part, marker } : part)),
  };
}

/** How lists of people write names. */
export type NameOrder = 'givenFirst' | 'surnameFirst' | 'mixed';

const surnameForms: Readonly<Record<string, string>> = {
  full: 'surnameFirst',
  withAffiliation: 'surnameFirstAffiliation',
};
const givenForms: Readonly<Record<string, string>> = {
  surnameFirst: 'full',
  surnameFirstAffiliation: 'withAffiliation',
};

/** How the style's lists write names: all in one order, or some in one and some in the other. */
export function nameOrderOf({ people }: ReportStyle): NameOrder {
  const forms = people.map(({ form }) => form);
  if (forms.every((form) => Object.hasOwn(givenForms, form))) return 'surnameFirst';
  return forms.some((form) => Object.hasOwn(givenForms, form)) ? 'mixed' : 'givenFirst';
}

/** The style with all its lists of people in one order of names; forms of its own stay. */
export function orderNames(style: ReportStyle, order: Exclude<NameOrder, 'mixed'>): ReportStyle {
  const forms = order === 'surnameFirst' ? surnameForms : givenForms;
  return {
    ...style,
    people: style.people.map((group) => ({ ...group, form: forms[group.form] ?? group.form })),
  };
}

/** The style with a line at the head or foot of its pages; an empty one is none. */
export function changeLine(
  style: ReportStyle,
  line: 'header' | 'footer',
  text: string,
): ReportStyle {
  const letterhead: Letterhead =
    text.trim() === '' ? omit(style.letterhead, line) : { ...style.letterhead, [line]: text };
  return { ...style, letterhead };
}
