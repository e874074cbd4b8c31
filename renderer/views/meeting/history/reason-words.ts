import { assertNever } from '../../../../shared/base/assert-never';
import type { VersionReason } from '../../../../shared/ipc/version-reason';
import type { Words } from '../../../state/use-words';
import { statusWords } from '../../library/status-words';

/** Why a version was kept, in a few words. */
export function reasonWords(reason: VersionReason, zone: string, words: Words): string {
  const { t, formats } = words;
  switch (reason.type) {
    case 'written':
      return t('history.written');
    case 'found':
      return t('history.found');
    case 'merged':
      return t('history.merged');
    case 'byHand':
      return reason.name ?? t('history.byHand');
    case 'status':
      return t('history.status', { status: statusWords(reason.state, words) });
    case 'export':
      return t('history.export', {
        formats: formats.list(reason.formats.map((format) => format.toUpperCase())),
      });
    case 'circulated':
      return t('history.circulated', {
        formats: formats.list(reason.formats.map((format) => format.toUpperCase())),
      });
    case 'beforeRestore':
      return t('history.beforeRestore');
    case 'restored':
      return t('history.restored', { moment: formats.moment(reason.of, zone) });
    default:
      return assertNever(reason);
  }
}
