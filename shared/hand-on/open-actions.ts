import type { IdSource } from '../base/ids';
import type { ActionFacts, MatterArising } from '../domain/action-item';
import type { Meeting } from '../domain/meeting';
import { meantTexts } from '../report/meant-texts';

function isOpen({ status }: ActionFacts): boolean {
  return status === 'open' || status === 'inProgress';
}

/** A matter that an earlier meeting already carried, as that meeting's own report left it. */
function stillArising(matter: MatterArising): readonly Omit<MatterArising, 'id'>[] {
  const { source, wording, action, reported } = matter;
  const due = reported?.due ?? action.due;
  const now: ActionFacts = {
    ...action,
    status: reported?.status ?? action.status,
    ...(due === undefined ? {} : { due }),
  };
  return isOpen(now) ? [{ source, wording, action: now }] : [];
}

/**
 * What a meeting leaves to the next one: the matters that came to it and are still open, then its own
 * open action items. What is off the record stays behind, and so do words that are; a matter keeps
 * naming the meeting and note where it was first agreed.
 */
export function openActions(meeting: Meeting, ids: IdSource): readonly MatterArising[] {
  const own = meantTexts(meeting, 'action', 'public').flatMap(
    ({ id, meaning, words }): readonly Omit<MatterArising, 'id'>[] =>
      meaning.kind === 'action' && isOpen(meaning.action)
        ? [{ source: { meeting: meeting.id, note: id }, wording: words, action: meaning.action }]
        : [],
  );
  const carried = (meeting.mattersArising ?? []).flatMap(stillArising);
  return [...carried, ...own].map((matter) => ({ id: ids('matter'), ...matter }));
}
