import type { AnnexKind } from '../../../../shared/acts/annexes';
import type { PlainKey } from '../../../../shared/i18n/translate';

/** What each kind of annex is called. */
export const annexWords: Readonly<Record<AnnexKind, PlainKey>> = {
  participants: 'annexes.kindParticipants',
  decisions: 'annexes.kindDecisions',
  actions: 'annexes.kindActions',
  documents: 'annexes.kindDocuments',
  chat: 'annexes.kindChat',
  agenda: 'annexes.kindAgenda',
  notes: 'annexes.kindNotes',
};
