import { markerSchema } from '../../../shared/domain/label';
import type { Marker } from '../../../shared/domain/label';
import type { PlainKey } from '../../../shared/i18n/translate';
import {
  nameOrderOf,
  numberAnnexes,
  numberHeadings,
  numberParagraphs,
  orderNames,
  sectionHeadings,
} from '../../../shared/report/styles/edit/style-changes';
import { useWords } from '../../state/use-words';
import { Select } from '../../ui/select';
import type { StyleTabProps } from './style-tab';

const markers = markerSchema.options.filter((one) => one !== 'bullet' && one !== 'dash');

const speakerForms = {
  full: 'style.formFull',
  given: 'style.formGiven',
  surname: 'style.formSurname',
  titled: 'style.formTitled',
  formal: 'style.formFormal',
  withFunction: 'style.formWithFunction',
  withAffiliation: 'style.formWithAffiliation',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** How headings, paragraphs and annexes are numbered, and how people are named. */
export function NumbersTab({ style, isFixed, onChange }: StyleTabProps) {
  const { t } = useWords();
  const choices = markers.map((id) => ({ id, label: id === 'none' ? t('style.noNumber') : id }));
  const annexes = style.parts.find((part) => part.type === 'annexes');
  const order = nameOrderOf(style);
  const marker = (label: string, value: Marker, change: (marker: Marker) => void) => (
    <Select
      key={label}
      label={label}
      value={value}
      choices={choices}
      isDisabled={isFixed}
      onChange={change}
    />
  );
  const isKnown = Object.hasOwn(speakerForms, style.names.speaker);
  return (
    <div className="style-fields style-grid">
      {sectionHeadings(style).flatMap((heading, depth) => {
        const level = depth + 1;
        return [
          marker(t('style.headingNumber', { level }), heading.marker, (next) =>
            onChange(numberHeadings(style, depth, { marker: next })),
          ),
          <Select
            key={`from ${String(depth)}`}
            label={t('style.headingFrom', { level })}
            value={heading.from}
            isDisabled={isFixed}
            choices={[
              { id: 'position', label: t('style.fromPosition') },
              { id: 'agenda', label: t('style.fromAgenda') },
            ]}
            onChange={(from) => onChange(numberHeadings(style, depth, { from }))}
          />,
        ];
      })}
      {marker(t('style.paragraphs'), style.paragraphNumbers?.marker ?? 'none', (next) =>
        onChange(numberParagraphs(style, next)),
      )}
      {annexes !== undefined &&
        marker(t('style.annexes'), annexes.marker, (next) => onChange(numberAnnexes(style, next)))}
      <Select
        label={t('style.names')}
        value={order}
        isDisabled={isFixed}
        choices={[
          { id: 'givenFirst', label: t('style.givenFirst') },
          { id: 'surnameFirst', label: t('style.surnameFirst') },
          ...(order === 'mixed' ? [{ id: 'mixed' as const, label: t('style.mixed') }] : []),
        ]}
        onChange={(next) => {
          if (next !== 'mixed') onChange(orderNames(style, next));
        }}
      />
      <Select
        label={t('style.speakers')}
        value={style.names.speaker}
        isDisabled={isFixed}
        choices={[
          ...Object.entries(speakerForms).map(([id, key]) => ({ id, label: t(key) })),
          ...(isKnown ? [] : [{ id: style.names.speaker, label: style.names.speaker }]),
        ]}
        onChange={(speaker) => onChange({ ...style, names: { ...style.names, speaker } })}
      />
    </div>
  );
}
