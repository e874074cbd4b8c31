import type { Translate } from '../../../../shared/i18n/translate';
import type { EditorLabels } from '../../../editor/host';

/** The page's own words in the language of the screens. */
export function editorLabels(t: Translate): EditorLabels {
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
      outputDocument: t('page.kindOutputDocument'),
    },
    everyone: t('page.everyone'),
    offTheRecord: t('page.offTheRecord'),
    notForAttribution: t('page.notForAttribution'),
    gap: t('page.gap'),
    footnote: t('page.footnote'),
    footnotePlaceholder: t('page.footnotePlaceholder'),
    doubt: t('page.doubt'),
    suggestions: t('page.suggestions'),
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
}
