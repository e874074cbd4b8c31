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
  };
}
