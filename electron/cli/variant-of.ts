import type { ReportVariant } from '../../shared/report/variant';
import type { Call } from './command';

/** The copy of a report that `--variant` and `--item` name. */
export function variantOf({ variant, item }: Call['values']): ReportVariant {
  if (variant === 'decisions') return { copy: 'clean', only: 'decisions' };
  return {
    copy: variant === 'review' ? 'review' : 'clean',
    ...(variant === 'unattributed' ? { unattributed: true } : {}),
    ...(item === undefined ? {} : { only: { item } }),
  };
}
