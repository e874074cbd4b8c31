import type { PlainKey } from '../../../shared/i18n/translate';
import { omit } from '../../../shared/base/omit';
import { changeLine } from '../../../shared/report/styles/edit/style-changes';
import { parseTemplate } from '../../../shared/report/template/parse-template';
import { useWords } from '../../state/use-words';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { LogoField } from './logo-field';
import { NumberField } from './number-field';
import type { StyleTabProps } from './style-tab';

/** Typefaces that come with Word, LibreOffice or the systems; any other can be typed. */
const typefaces = [
  'Arial',
  'Calibri',
  'Cambria',
  'Carlito',
  'Georgia',
  'Liberation Sans',
  'Liberation Serif',
  'Times New Roman',
  'Verdana',
];

const pageNumberKeys = {
  none: 'style.pagesNone',
  number: 'style.pagesNumber',
  numberOfTotal: 'style.pagesOfTotal',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** Logo, head and foot of the pages, and typeface. */
export function LetterheadTab({ style, isFixed, onChange }: StyleTabProps) {
  const { t } = useWords();
  const { letterhead, look } = style;
  const line = (which: 'header' | 'footer') => {
    const value = letterhead[which] ?? '';
    return (
      <TextField
        label={t(`style.${which}`)}
        isDisabled={isFixed}
        value={value}
        error={parseTemplate(value).ok ? undefined : t('style.wrongTemplate')}
        onChange={(text) => onChange(changeLine(style, which, text), which)}
      />
    );
  };
  const font = (which: 'bodyFont' | 'headingFont') => (
    <TextField
      label={t(`style.${which}`)}
      isDisabled={isFixed}
      suggestions={typefaces}
      value={look[which]}
      onChange={(text) => {
        if (text.trim() !== '') onChange({ ...style, look: { ...look, [which]: text } }, which);
      }}
    />
  );
  return (
    <div className="style-fields">
      <LogoField
        logo={letterhead.logo}
        isFixed={isFixed}
        onChange={(logo, field) => {
          const rest = omit(letterhead, 'logo');
          onChange({ ...style, letterhead: logo === undefined ? rest : { ...rest, logo } }, field);
        }}
      />
      {line('header')}
      {line('footer')}
      <Select
        label={t('style.pages')}
        value={letterhead.pageNumbers}
        isDisabled={isFixed}
        choices={(['none', 'number', 'numberOfTotal'] as const).map((id) => ({
          id,
          label: t(pageNumberKeys[id]),
        }))}
        onChange={(pageNumbers) =>
          onChange({ ...style, letterhead: { ...letterhead, pageNumbers } })
        }
      />
      {font('bodyFont')}
      {font('headingFont')}
      <NumberField
        label={t('style.size')}
        isDisabled={isFixed}
        value={look.size}
        least={6}
        most={24}
        onChange={(size) => onChange({ ...style, look: { ...look, size } }, 'size')}
      />
    </div>
  );
}
