import type { IsoDate } from '../../../shared/base/dates';
import type { Translate } from '../../../shared/i18n/translate';
import type { PickLine } from '../meeting/parts/pick-list';
import { standingOn } from './find-in-roster';
import type { RosterLine } from './find-in-roster';

/** Somebody as a line of the group's table: name, role, stakeholder group, affiliation, address. */
export function rosterLine(
  { person, entry, role, category }: RosterLine,
  name: string,
  today: IsoDate,
  t: Translate,
): PickLine<string> {
  const { surname, given, display, affiliation = '', email = '' } = person;
  const standing = standingOn(entry, today);
  const remark = standing === 'serving' ? '' : t(`group.${standing}`);
  const rest = [role, category, affiliation, email, remark].filter((part) => part !== '');
  const sorted = [surname, given].filter((part) => part !== '').join(', ');
  return {
    id: person.id,
    name: () => [name, ...rest].join(', '),
    content: () => (
      <span className="group-person-line" data-standing={standing}>
        <span className="group-person-name">
          {sorted || name}
          {display !== undefined && display !== '' && sorted !== '' && <small>{display}</small>}
          {remark !== '' && <em>{remark}</em>}
        </span>
        <span>{role}</span>
        <span>{category}</span>
        <span>{affiliation}</span>
        <span>{email}</span>
      </span>
    ),
  };
}
