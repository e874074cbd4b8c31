import type { Formats } from './formats';
import type { MessageKey, Translate } from './translate';

/** A finding of the check, as far as it is put into words. */
export interface ToldFinding {
  readonly rule: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** The sentence of a finding in the language of the screens; long quotations are cut. */
export function findingWords(
  { rule, details }: ToldFinding,
  t: Translate,
  formats: Formats,
  zone: string,
): string {
  const shown = Object.fromEntries<string | number>(
    Object.entries(details).map(([name, value]): [string, string | number] => {
      if (typeof value === 'number') return [name, value];
      if (name === 'date' && value !== '') return [name, formats.shortDay(value)];
      if (name === 'time') return [name, value === '' ? '' : formats.hour(value, zone)];
      if (name === 'usual')
        return [name, value === '' ? '' : t('checks.usualHour', { hour: value })];
      return [name, shorten(value)];
    }),
  );
  // Each rule has a message of its name, which a test sees to; its places are the rule's details.
  const say = t as (key: MessageKey, values: typeof shown) => string;
  return say(`checks.${rule}` as MessageKey, shown).trim();
}

const longest = 90;

function shorten(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return letters.length <= longest
    ? letters.join('')
    : `${letters.slice(0, longest - 1).join('')}…`;
}
