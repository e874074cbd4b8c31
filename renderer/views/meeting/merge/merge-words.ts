import type { Incoming } from '../../../../shared/merge/merge-report';
import type { Words } from '../../../state/use-words';

/** What came in by a merge, in a few words: "2 notes added, 1 note with two wordings". */
export function incomingWords(
  { added, changed, removed, facts, wordings }: Incoming,
  { t }: Words,
): string {
  const undecided = new Set(wordings);
  const reworded = changed.filter((id) => !undecided.has(id));
  const parts = [
    added.length > 0 ? t('merge.added', { count: added.length }) : '',
    reworded.length > 0 ? t('merge.changed', { count: reworded.length }) : '',
    removed.length > 0 ? t('merge.removed', { count: removed.length }) : '',
    wordings.length > 0 ? t('merge.wordings', { count: wordings.length }) : '',
    facts.length > 0 ? t('merge.facts') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
