import { useState } from 'react';
import { useWords } from '../../state/use-words';
import { TextField } from '../../ui/text-field';

/** What the field needs; only numbers within the limits are handed on. */
export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number to type, with a comma or a point; what is no number stays to be mended and changes nothing. */
export function NumberField({ label, value, least, most, isDisabled, onChange }: NumberFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string>();
  const read = (text: string) => {
    const number = Number(text.trim().replace(',', '.'));
    return text.trim() !== '' && number >= least && number <= most ? number : undefined;
  };
  return (
    <TextField
      label={label}
      inputMode="decimal"
      isDisabled={isDisabled === true}
      value={typed ?? String(value)}
      error={
        typed !== undefined && read(typed) === undefined
          ? t('style.numberWrong', { least, most })
          : undefined
      }
      onChange={(text) => {
        setTyped(text);
        const number = read(text);
        if (number !== undefined) onChange(number);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
