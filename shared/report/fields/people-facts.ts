import { textFact } from '../build/facts';
import type { Participant } from '../../domain/participant';
import { joinList } from '../names/name-book';
import type { Span } from '../report';
import type { FactSources } from './fact-sources';

const attendances: Readonly<Record<string, Participant['attendance']>> = {
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
};

/**
 * The people behind a field, in a name form: `people.chair` for those who hold a role (`a+b` for
 * those who hold both, if they are the same), `people.present`, `people.apologies` and
 * `people.absent` by attendance. Nothing where there is nobody or nobody may be named.
 */
export function peopleFact(
  name: string,
  format: string | undefined,
  sources: FactSources,
): readonly Span[] | undefined {
  if (sources.unattributed) return undefined;
  const { subject, language, names } = sources;
  const attendance = Object.hasOwn(attendances, name) ? attendances[name] : undefined;
  const roles = attendance === undefined ? name.split('+') : [];
  const entries =
    attendance === undefined
      ? holdersOf(roles, subject.participants)
      : subject.participants.filter(
          (entry) => entry.attendance === attendance && entry.unlisted !== true,
        );
  const form = format ?? sources.officerForm;
  const printed = entries
    .map((entry) => names.person(entry.person, form, roles) ?? '')
    .filter((text) => text !== '');
  // Two co-chairs are one office, but two people of one name are two.
  return textFact(joinList(form === 'office' ? [...new Set(printed)] : printed, language));
}

function holdersOf(
  roles: readonly string[],
  participants: readonly Participant[],
): readonly Participant[] {
  const [first = [], ...others] = roles.map((role) =>
    participants.filter((entry) => entry.roles.includes(role)),
  );
  const same = others.every(
    (list) => list.length === first.length && list.every((entry) => first.includes(entry)),
  );
  return same ? first : [];
}
