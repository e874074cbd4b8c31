import type { Meeting } from '../../../../shared/domain/meeting';
import type { ExportChoice, ExportFormat } from '../../../../shared/ipc/export-choice';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { builtInStyles } from '../../../../shared/report/styles/built-in-styles';
import { chooseStyle } from '../../../../shared/report/styles/choose-style';

/** The formats in their order, with their names. */
export const formatKeys: Readonly<Record<ExportFormat, PlainKey>> = {
  docx: 'report.docx',
  pdf: 'report.pdf',
  html: 'report.html',
  md: 'report.markdown',
  txt: 'report.text',
};

/** Which copy is made, by a short name. */
export type Variant = 'clean' | 'review' | 'decisions' | 'item' | 'unattributed';

/** The variants with their names. */
export const variantKeys: Readonly<Record<Variant, PlainKey>> = {
  clean: 'report.clean',
  review: 'report.review',
  decisions: 'report.decisions',
  item: 'report.item',
  unattributed: 'report.unattributed',
};

/** The short name of a variant. */
export function nameVariant({ copy, only, unattributed }: ExportChoice['variant']): Variant {
  if (unattributed === true) return 'unattributed';
  if (only === 'decisions') return 'decisions';
  if (only !== undefined) return 'item';
  return copy;
}

/** The variant of a short name; an extract is of the item given. */
export function toVariant(name: Variant, item: string | undefined): ExportChoice['variant'] {
  switch (name) {
    case 'clean':
    case 'review':
      return { copy: name };
    case 'decisions':
      return { copy: 'clean', only: 'decisions' };
    case 'item':
      return item === undefined ? { copy: 'clean' } : { copy: 'clean', only: { item } };
    case 'unattributed':
      return { copy: 'clean', unattributed: true };
  }
}

/** The languages of reports with their own names. */
export const reportLanguages: readonly { readonly id: string; readonly label: string }[] = [
  { id: 'en', label: 'English' },
  { id: 'fr', label: 'Français' },
  { id: 'es', label: 'Español' },
  { id: 'ar', label: 'العربية' },
  { id: 'zh', label: '中文' },
  { id: 'ru', label: 'Русский' },
];

/** The styles in which a meeting can be reported: those of its file, of its group, and the product's. */
export function listStyles({ group, report }: Meeting) {
  const own = report.ownStyle === undefined ? [] : [report.ownStyle];
  const all = [...own, ...(group?.styles ?? []), ...builtInStyles];
  return [
    ...new Map(
      all.filter(({ source }) => source === 'meeting').map((one) => [one.id, one]),
    ).values(),
  ];
}

/** What the dialog begins with: what was chosen last for this group, otherwise the meeting's own way as DOCX, on the usual paper. */
export function firstChoice(
  meeting: Meeting,
  kept: ExportChoice | undefined,
  usualPaper: ExportChoice['paper'],
): ExportChoice {
  const style = chooseStyle({ type: 'meeting', meeting })?.id;
  const language = (meeting.report.language ?? meeting.language).split('-')[0] ?? 'en';
  const known = listStyles(meeting).some(({ id }) => id === kept?.style);
  const { style: keptStyle, ...rest } = kept ?? {};
  const usual = known ? keptStyle : style;
  const { variant, formats, ...look } = {
    variant: { copy: 'clean' as const },
    formats: ['docx' as const],
    ...rest,
  };
  const isOtherItem =
    typeof variant.only === 'object' &&
    !meeting.agenda.items.some(
      ({ id }) => typeof variant.only === 'object' && id === variant.only.item,
    );
  return {
    language,
    paper: meeting.report.paper ?? usualPaper ?? 'a4',
    ...look,
    ...(usual === undefined ? {} : { style: usual }),
    variant: isOtherItem ? { copy: 'clean' } : variant,
    formats,
  };
}
