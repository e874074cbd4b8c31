import { assertNever } from '../../../shared/base/assert-never';
import type { Status } from '../../../shared/domain/status';
import type { Words } from '../../state/use-words';

/** Where the minutes stand, in a few words. */
export function statusWords(state: Status['state'], { t, formats }: Words): string {
  switch (state.type) {
    case 'draft':
      return t('library.statusDraft', { number: state.number });
    case 'outForComments':
      return state.until === undefined
        ? t('library.statusOut')
        : t('library.statusOutUntil', { date: formats.shortDay(state.until) });
    case 'approved':
      return t(
        state.by.type === 'silence' ? 'library.statusApprovedSilence' : 'library.statusApproved',
      );
    case 'published':
      return t('library.statusPublished');
    default:
      return assertNever(state);
  }
}
