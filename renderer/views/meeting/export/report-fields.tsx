import { titleText } from '../../../../shared/acts/agenda-items';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { ExportChoice, ExportFormat } from '../../../../shared/ipc/export-choice';
import { useWords } from '../../../state/use-words';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { styleName } from '../../style/style-name';
import { agendaNumbers } from '../agenda/section-name';
import type { Variant } from './export-choices';
import {
  formatKeys,
  listStyles,
  nameVariant,
  reportLanguages,
  toVariant,
  variantKeys,
} from './export-choices';

const formats = Object.keys(formatKeys) as readonly ExportFormat[];
const variants = Object.keys(variantKeys) as readonly Variant[];

/** What the fields need. */
export interface ReportFieldsProps {
  readonly meeting: Meeting;
  readonly choice: ExportChoice;
  readonly onChange: (part: Partial<ExportChoice>) => void;
}

/** Which reports are written: formats, copy, style and language. */
export function ReportFields({ meeting, choice, onChange }: ReportFieldsProps) {
  const { t } = useWords();
  const numbers = agendaNumbers(meeting);
  const items = meeting.agenda.items
    .filter(({ offTheRecord }) => offTheRecord !== true)
    .map(({ id, title }) => ({
      id,
      label: `${numbers.get(id) ?? ''} ${titleText(title)}`.trim(),
    }));
  const variant = nameVariant(choice.variant);
  const item = typeof choice.variant.only === 'object' ? choice.variant.only.item : items[0]?.id;
  return (
    <>
      <fieldset className="export-formats">
        <legend className="field-label">{t('report.formats')}</legend>
        {formats.map((format) => (
          <Checkbox
            key={format}
            isSelected={choice.formats.includes(format)}
            onChange={(isOn) =>
              onChange({
                formats: formats.filter((one) =>
                  one === format ? isOn : choice.formats.includes(one),
                ),
              })
            }
          >
            {t(formatKeys[format])}
          </Checkbox>
        ))}
      </fieldset>
      <div className="export-row">
        <Select
          label={t('report.variant')}
          value={variant}
          choices={variants
            .filter((name) => name !== 'item' || items.length > 0)
            .map((id) => ({ id, label: t(variantKeys[id]) }))}
          onChange={(name) => onChange({ variant: toVariant(name, item) })}
        />
        {variant === 'item' && item !== undefined && (
          <Select
            label={t('report.whichItem')}
            value={item}
            choices={items}
            onChange={(id) => onChange({ variant: toVariant('item', id) })}
          />
        )}
        <Select
          label={t('report.style')}
          value={choice.style ?? ''}
          choices={listStyles(meeting).map((style) => ({
            id: style.id,
            label: styleName(style, t),
          }))}
          onChange={(style) => onChange({ style })}
        />
        <Select
          label={t('report.language')}
          value={choice.language ?? 'en'}
          choices={reportLanguages}
          onChange={(language) => onChange({ language })}
        />
      </div>
    </>
  );
}
