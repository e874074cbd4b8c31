import { useRef, useState } from 'react';
import { toBase64 } from '../../../shared/circulate/base64-lines';
import type { PlainKey } from '../../../shared/i18n/translate';
import type { Logo } from '../../../shared/report/styles/edit/read-logo';
import { readLogo } from '../../../shared/report/styles/edit/read-logo';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { NumberField } from './number-field';

/** What the field needs. */
export interface LogoFieldProps {
  readonly logo: Logo | undefined;
  readonly isFixed: boolean;
  readonly onChange: (logo: Logo | undefined, field?: string) => void;
}

const problemKeys = {
  tooLarge: 'style.logoTooLarge',
  otherFormat: 'style.logoOther',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** Millimetres that a new logo is wide. */
const usualWidth = 35;

/** The picture at the head of the first page, with its words for those who cannot see it. */
export function LogoField({ logo, isFixed, onChange }: LogoFieldProps) {
  const { t } = useWords();
  const [problem, setProblem] = useState<PlainKey>();
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = readLogo(bytes);
    setProblem(read.type === 'logo' ? undefined : problemKeys[read.type]);
    if (read.type !== 'logo') return;
    const alternative = logo?.alternative ?? file.name.replace(/\.[^.]*$/u, '');
    onChange({
      mediaType: read.mediaType,
      data: toBase64(bytes),
      alternative: alternative === '' ? t('style.logo') : alternative,
      width: logo?.width ?? usualWidth,
    });
  };
  return (
    <section className="style-part" aria-label={t('style.logo')}>
      <h3>{t('style.logo')}</h3>
      {logo === undefined ? (
        <p className="field-hint">{t('style.logoNone')}</p>
      ) : (
        <img
          className="style-logo"
          src={`data:${logo.mediaType};base64,${logo.data}`}
          alt={logo.alternative}
        />
      )}
      {!isFixed && (
        <div className="style-row">
          <Button onPress={() => chooser.current?.click()}>{t('style.logoChoose')}</Button>
          {logo !== undefined && (
            <Button look="quiet" onPress={() => onChange(undefined)}>
              {t('style.logoRemove')}
            </Button>
          )}
          <input
            ref={chooser}
            type="file"
            hidden
            accept="image/png,image/jpeg"
            aria-label={t('style.logoChoose')}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      )}
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {t(problem)}
        </p>
      )}
      {logo !== undefined && (
        <>
          <TextField
            label={t('style.logoText')}
            isDisabled={isFixed}
            value={logo.alternative}
            onChange={(alternative) => {
              if (alternative !== '') onChange({ ...logo, alternative }, 'logo words');
            }}
          />
          <NumberField
            label={t('style.logoWidth')}
            isDisabled={isFixed}
            value={logo.width}
            least={5}
            most={200}
            onChange={(width) => onChange({ ...logo, width }, 'logo width')}
          />
        </>
      )}
    </section>
  );
}
