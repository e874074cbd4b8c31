import type { Marker } from '../../../../shared/domain/label';

/**
 * The list that a sign at the start of a line begins: "- " and "* " a bullet, "1. ", "1) ", "a) " and
 * "a. " a numbered item. Only a first number begins a list, so that "2021. " and "1.8 " stay text.
 */
export function markerOfSign(sign: string): Marker | undefined {
  if (sign === '-' || sign === '*' || sign === '•') return 'bullet';
  if (sign === '1.' || sign === '1)' || sign === 'a)' || sign === 'a.' || sign === 'i)') {
    return sign;
  }
  return undefined;
}
