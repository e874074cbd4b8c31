/** Millimetres in twentieths of a point, the unit of Word's lengths. */
export function millimetresToTwips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points in twentieths of a point. */
export function pointsToTwips(points: number): number {
  return Math.round(points * 20);
}

/** Points in half points, the unit of Word's font sizes. */
export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Millimetres in English metric units, the unit of drawings. */
export function millimetresToEmu(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}

/** Twentieths of a point in millimetres. */
export function twipsToMillimetres(twips: number): number {
  return (twips * 25.4) / 1440;
}
