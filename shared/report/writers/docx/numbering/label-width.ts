/** Widths of characters in a typical text face, as shares of the size; what is not listed is 0.56. */
const widths: Readonly<Record<string, number>> = {
  ...share(0.28, " .,:;'!|ijltfI"),
  ...share(0.35, '()[]-–r"·•'),
  ...share(0.68, 'ABDEFKLPRSTXYZ'),
  ...share(0.76, 'CGHNOQUVw—&'),
  ...share(0.92, 'MWm%@'),
};

/** About how wide a label prints, in twips: enough to align the text behind it. */
export function labelWidth(label: string, points: number): number {
  const shares = [...label].map((character) => widths[character] ?? wide(character));
  return Math.ceil(shares.reduce((sum, width) => sum + width, 0) * points * 20);
}

/** The room to leave for labels and the gap behind them, in twips, in whole millimetres and at least `least`. */
export function hangingFor(labels: Iterable<string>, points: number, least: number): number {
  let widest = 0;
  for (const label of labels) widest = Math.max(widest, labelWidth(label, points));
  const millimetre = 1440 / 25.4;
  const room = widest + points * 20 * 0.4;
  return Math.max(least, Math.round(Math.ceil(room / millimetre) * millimetre));
}

function wide(character: string): number {
  return character >= '\u2E80' ? 1 : 0.56;
}

function share(width: number, characters: string): Readonly<Record<string, number>> {
  return Object.fromEntries([...characters].map((character) => [character, width]));
}
