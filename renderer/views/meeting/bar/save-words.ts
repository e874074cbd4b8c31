import { assertNever } from '../../../../shared/base/assert-never';
import type { Message } from '../../../../shared/base/result';
import { failureReason } from '../../../state/failure-words';
import type { Words } from '../../../state/use-words';
import type { SaveState } from '../session/journal';

/** Whether what was written is on disk, in a few words. */
export function saveWords(state: SaveState, zone: string, { t, formats }: Words): string {
  switch (state.type) {
    case 'saved':
      return t('page.saved', { hour: formats.hour(state.at, zone, true) });
    case 'writing':
      return t('page.writing');
    case 'unsaved':
    case 'failed':
    case 'lost':
      return t('page.unsaved', { hour: formats.hour(state.last, zone, true) });
    case 'readOnly':
      return t('page.readOnly');
    default:
      return assertNever(state);
  }
}

/** What stands in the way of writing a file that was there: where there is nothing now, its folder is gone. */
function saveReason(problem: Message, t: Words['t']): string {
  return problem.code === 'file.enoent' ? t('failures.folderGone') : failureReason(problem, t);
}

/** What has to be said about it in a sentence; nothing while all is well. */
export function saveProblem(
  state: SaveState,
  zone: string,
  { t, formats }: Words,
): string | undefined {
  if (state.type === 'saved' || state.type === 'writing') return undefined;
  if (state.type === 'readOnly') return t('page.readOnlyReason', { reason: state.reason });
  const hour = formats.hour(state.last, zone, true);
  if (state.type === 'lost') return t('page.lostReason', { hour });
  const reason = saveReason(state.problem, t);
  return t(state.type === 'unsaved' ? 'page.unsavedSafe' : 'page.unsavedReason', { hour, reason });
}

/** How bad a state is for what is written; only a change to a worse one is said aloud. */
export function saveRank(state: SaveState): number {
  return { readOnly: 0, saved: 0, writing: 0, unsaved: 1, lost: 2, failed: 2 }[state.type];
}
