import type { Due } from '../../../../shared/domain/action-item';
import type { EditorLabels } from '../../../editor/host';
import type { Words } from '../../../state/use-words';

/** The page's own words in the language of the screens. */
export function editorLabels({ t, formats }: Words): EditorLabels {
  return {
    page: t('page.notes'),
    kinds: {
      text: t('page.kindText'),
      keyPoint: t('page.kindKeyPoint'),
      statement: t('page.kindStatement'),
      question: t('page.kindQuestion'),
      decision: t('page.kindDecision'),
      action: t('page.kindAction'),
      nextStep: t('page.kindNextStep'),
      outputDocument: t('page.marginOutputDocument'),
    },
    everyone: t('page.everyone'),
    offTheRecord: t('page.offTheRecord'),
    notForAttribution: t('page.notForAttribution'),
    gap: t('page.gap'),
    footnote: t('page.footnote'),
    footnotePlaceholder: t('page.footnotePlaceholder'),
    doubt: t('page.doubt'),
    suggestions: t('page.suggestions'),
    otherWording: (words) =>
      words === undefined ? t('merge.deletedThere') : t('merge.other', { words }),
    due: (due) => dueWords(due, formats.shortDay),
    dueInFull: (due) =>
      due.type === 'none' ? t('writing.dueNoneOnPurpose') : dueWords(due, formats.weekday),
    begun: (at, zone, position) => {
      const hour = formats.hour(at, zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
      if (position === undefined) return t('writing.begun', { hour });
      return t('writing.begunInRecording', { hour, position: toPosition(position) });
    },
    slash: {
      'kind.keyPoint': t('page.kindKeyPoint'),
      'kind.decision': t('page.kindDecision'),
      'kind.action': t('page.kindAction'),
      'kind.nextStep': t('page.kindNextStep'),
      'kind.question': t('page.kindQuestion'),
      'kind.outputDocument': t('page.kindOutputDocument'),
      'shape.bullet': t('page.bullet'),
      'shape.number': t('page.numbered'),
      'shape.heading': t('page.heading'),
      'shape.quote': t('page.quote'),
      'table.insert': t('page.table'),
      'footnote.insert': t('page.footnote'),
      'mark.gap': t('page.gap'),
      'mark.offTheRecordNote': t('page.offTheRecord'),
    },
  };

  function dueWords(due: Due, dayWords: (date: string) => string): string {
    switch (due.type) {
      case 'date':
        return dayWords(due.date);
      case 'nextMeeting':
        return t('writing.dueNextMeeting');
      case 'none':
        return t('writing.dueNone');
      case 'unclear':
        return t('writing.dueUnclear');
    }
  }
}

/** A place in a recording as "1:02:03". */
function toPosition(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
