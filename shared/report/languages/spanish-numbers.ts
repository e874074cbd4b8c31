import type { Gender, NumberWriting } from './create-report-language';

const small =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];

/** By number; nothing is the noughth. */
const ordinals =
  '- primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo'.split(
    ' ',
  );
const ordinalTens =
  '- décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(
    ' ',
  );

function countWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  if (value < 30) return small[value];
  const ones = value % 10;
  const word = tens[Math.floor(value / 10) - 3] ?? '';
  return ones === 0 ? word : `${word} y ${small[ones] ?? ''}`;
}

/** From 13 to 29 in one word, which has the accent of its second part only; above in two. */
function masculineOrdinal(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  if (value < ordinals.length) return ordinals[value];
  const ones = value % 10;
  const ten = ordinalTens[Math.floor(value / 10)] ?? '';
  if (ones === 0) return ten;
  const one = ordinals[ones] ?? '';
  return value < 30 ? `${ten.replace('é', 'e')}${one}` : `${ten} ${one}`;
}

function ordinalWords(value: number, gender: Gender): string | undefined {
  const word = masculineOrdinal(value);
  return gender === 'masculine' ? word : word?.replaceAll(/o(?= |$)/g, 'a');
}

/** Spanish numbers, in words up to 99; "primero" and "tercero" in full, as after a noun. */
export const spanishNumbers: NumberWriting = {
  countWords,
  ordinalWords,
  ordinalNumeral: (value, gender) => `${value}.${gender === 'masculine' ? 'º' : 'ª'}`,
};
