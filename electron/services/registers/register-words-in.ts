import { capitalise } from '../../../shared/base/text';
import type { ScreenLanguage } from '../../../shared/i18n/translate';
import { createTranslate } from '../../../shared/i18n/translate';
import type { RegisterWords } from '../../../shared/registers/register-words';

/** The words of an exported register in a language of the screens. */
export function registerWordsIn(language: ScreenLanguage): RegisterWords {
  const t = createTranslate(language);
  return {
    number: t('registers.number'),
    decision: t('registers.decision'),
    action: t('registers.action'),
    owners: t('registers.owners'),
    due: t('registers.due'),
    status: t('registers.status'),
    reached: t('registers.reached'),
    meeting: t('registers.meeting'),
    date: t('registers.date'),
    item: t('registers.item'),
    reported: t('registers.reported'),
    reportedIn: t('registers.reportedIn'),
    supersedes: t('registers.supersedes'),
    supersededBy: t('registers.supersededBy'),
    everyone: t('registers.everyone'),
    nextMeeting: t('registers.nextMeeting'),
    noDue: t('registers.noDue'),
    statuses: {
      open: t('tasks.statusOpen'),
      inProgress: t('tasks.statusInProgress'),
      done: t('tasks.statusDone'),
      cancelled: t('tasks.statusCancelled'),
    },
    states: {
      proposed: t('tasks.stateProposed'),
      adopted: t('tasks.stateAdopted'),
      amended: t('tasks.stateAmended'),
      rejected: t('tasks.stateRejected'),
      superseded: t('tasks.stateSuperseded'),
    },
    bases: {
      consensus: t('tasks.basisConsensus'),
      noObjection: t('tasks.basisNoObjection'),
      silence: t('tasks.basisSilence'),
      vote: t('tasks.basisVote'),
    },
    meetingName: ({ title, series, cycle, ordinal, date }) => {
      if (title !== undefined) return title;
      if (ordinal === undefined) return date ?? t('library.untitled');
      if (series === undefined) return t('library.ordinalAlone', { ordinal });
      const named = capitalise(series, language);
      return cycle === undefined
        ? t('library.ordinalOf', { series: named, ordinal })
        : t('library.ordinalInCycle', { series: named, cycle, ordinal });
    },
  };
}
