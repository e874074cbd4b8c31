import type { AttendanceAnswer } from '../../../../shared/importers/attendance/plan-attendance';
import type { PreviewEntry } from '../../../../shared/importers/attendance/preview-attendance';
import { personName } from '../../../editor/extensions/page/party-name';
import type { PersonFate, PersonGroup, ShownPerson } from './import-job';

const fates: readonly PersonFate[] = ['new', 'added', 'changed', 'left', 'open'];

/** So many people of one fate are shown one by one. */
const most = 300;

/** The people of a file by what becomes of them with the answers so far. */
export function groupPeople(
  entries: readonly PreviewEntry[],
  answers: ReadonlyMap<string, AttendanceAnswer>,
): readonly PersonGroup[] {
  const groups = new Map<PersonFate, PreviewEntry[]>(fates.map((fate) => [fate, []]));
  for (const entry of entries) groups.get(fateOf(entry, answers.get(entry.id)))?.push(entry);
  return [...groups].map(([fate, all]) => ({
    fate,
    count: all.length,
    people: all.slice(0, most).map(show),
  }));
}

function fateOf({ proposal }: PreviewEntry, answer: AttendanceAnswer | undefined): PersonFate {
  switch (answer?.type) {
    case 'person':
      return 'added';
    case 'sameAs':
      return 'changed';
    case 'new':
      return 'new';
    case 'leave':
      return 'left';
    case undefined:
      if (proposal.type === 'matched') return proposal.effect;
      return proposal.type === 'question' ? 'open' : proposal.type;
  }
}

function show({ person: { name, stays }, proposal }: PreviewEntry): ShownPerson {
  if (proposal.type === 'left') return { name, stays, left: proposal.why };
  if (proposal.type !== 'matched') return { name, stays };
  return { name, stays, as: personName(proposal.person), reason: proposal.reason };
}
