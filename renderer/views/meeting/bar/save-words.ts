import { assertNever } from '../../../../shared/base/assert-never';
import type { Words } from '../../../state/use-words';
import type { SaveState } from '../session/journal';

/** Whether what was written is on disk, in a few words. */
export function saveWords(state: SaveState, zone: string, { t, formats }: Words): string {
  switch (state.type) {
    case 'saved':
      return t('page.saved', { hour: formats.hour(state.at, zone, true) });
    case 'writing':
      return t('page.writing');
    case 'failed':
    case 'lost':
      return t('page.unsaved', { hour: formats.hour(state.last, zone, true) });
    case 'readOnly':
      return t('page.readOnly');
    default:
      return assertNever(state);
  }
}

/** What has to be said about it in a sentence; nothing while all is well. */
export function saveProblem(
  state: SaveState,
  zone: string,
  { t, formats }: Words,
): string | undefined {
  if (state.type === 'readOnly') return t('page.readOnlyReason', { reason: state.reason });
  if (state.type !== 'failed' && state.type !== 'lost') return undefined;
  const hour = formats.hour(state.last, zone, true);
  return state.type === 'lost'
    ? t('page.lostReason', { hour })
    : t('page.unsavedReason', { hour, reason: state.reason });
}
