import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Party } from '../domain/party';
import type { Schedule } from '../domain/next-meeting';
import { comparedText, comparedWords } from './compared-text';

/** What kind of fact is compared: the meeting's own, its agenda, its people, its actions and decisions. */
export type FactArea = 'meeting' | 'agenda' | 'people' | 'actions' | 'decisions';

/** Which fact of a thing; screens have a word for each. */
export type FactField =
  | 'name'
  | 'date'
  | 'hours'
  | 'place'
  | 'link'
  | 'title'
  | 'language'
  | 'started'
  | 'ended'
  | 'nextMeetings'
  | 'order'
  | 'planned'
  | 'minutes'
  | 'presenters'
  | 'itemState'
  | 'attendance'
  | 'roles'
  | 'affiliation'
  | 'wording'
  | 'owners'
  | 'due'
  | 'actionStatus'
  | 'decisionState'
  | 'basis';

/** A thing of the meeting beside its notes, with what is known of it. */
export interface ComparedThing {
  readonly area: FactArea;
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Partial<Record<FactField, string>>>;
}

function scheduleText({ date, lastDate, start, end, zone }: Schedule): string {
  const hours = [start, end].filter((hour) => hour !== undefined).join('–');
  const days = [date, lastDate].filter((day) => day !== undefined).join('–');
  return [days, hours, hours === '' ? undefined : zone].filter(Boolean).join(' ');
}

function filled(fields: Readonly<Partial<Record<FactField, string | undefined>>>) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as ComparedThing['fields'];
}

function meetingThing(meeting: Meeting): ComparedThing {
  const { schedule, held, nextMeetings = [] } = meeting;
  const hours = [schedule?.start, schedule?.end].filter((hour) => hour !== undefined).join('–');
  return {
    area: 'meeting',
    id: meeting.id,
    name: '',
    fields: filled({
      title: meeting.title,
      date: [schedule?.date, schedule?.lastDate].filter((day) => day !== undefined).join('–'),
      hours: hours === '' ? undefined : `${hours} ${schedule?.zone ?? ''}`.trim(),
      place: meeting.place,
      link: meeting.link,
      language: meeting.language,
      started: held?.started,
      ended: held?.ended,
      nextMeetings: nextMeetings
        .map(({ when, title }) => [title, when && scheduleText(when)].filter(Boolean).join(', '))
        .join('; '),
    }),
  };
}

function partyTexts(parties: readonly Party[] | undefined, meeting: Meeting): string {
  return (parties ?? [])
    .map((party) => {
      if (party.type === 'person') return personText(party.person, meeting);
      if (party.type === 'all') return '*';
      return 'name' in party ? party.name : party.text;
    })
    .join(', ');
}

function personText(id: string, { people }: Meeting): string {
  const person = people.find((one) => one.id === id);
  if (person === undefined) return id;
  return person.display ?? [person.surname, person.given].filter((name) => name !== '').join(', ');
}

function agendaThings(meeting: Meeting): readonly ComparedThing[] {
  return meeting.agenda.items.map((item, index) => ({
    area: 'agenda',
    id: item.id,
    name: comparedWords(item.title),
    fields: filled({
      name: comparedWords(item.title),
      order: String(index + 1),
      planned: item.start,
      minutes: item.minutes?.toString(),
      presenters: partyTexts(item.presenters, meeting),
      itemState: item.state,
    }),
  }));
}

function peopleThings(meeting: Meeting): readonly ComparedThing[] {
  const roles = new Map(
    [...(meeting.group?.roles ?? []), ...(meeting.roles ?? [])].map(({ id, name }) => [id, name]),
  );
  return meeting.participants.map((one) => ({
    area: 'people',
    id: one.id,
    name: personText(one.person, meeting),
    fields: filled({
      name: personText(one.person, meeting),
      attendance: one.attendance,
      roles: one.roles.map((role) => roles.get(role) ?? role).join(', '),
      affiliation: one.affiliation,
    }),
  }));
}

function taskThings(note: Note, meeting: Meeting): readonly ComparedThing[] {
  const meanings = [
    { id: note.id, meaning: note.meaning },
    ...(note.ranges ?? []).flatMap((range) =>
      range.type === 'kind' ? [{ id: range.id, meaning: range.meaning }] : [],
    ),
  ];
  const name = comparedText(note);
  return meanings.flatMap(({ id, meaning }): ComparedThing[] => {
    if (meaning.kind === 'action') {
      const { owners, due, status } = meaning.action;
      const dueText = due?.type === 'date' ? due.date : due?.type;
      const fields = filled({
        wording: name,
        owners: partyTexts(owners, meeting),
        due: dueText,
        actionStatus: status,
      });
      return [{ area: 'actions', id, name, fields }];
    }
    if (meaning.kind !== 'decision') return [];
    const { state, basis } = meaning.decision;
    const fields = filled({ wording: name, decisionState: state, basis: basis?.type });
    return [{ area: 'decisions', id, name, fields }];
  });
}

/** Everything of a meeting beside the words of its notes, as far as two versions are compared by it. */
export function comparedFacts(meeting: Meeting): readonly ComparedThing[] {
  const notes = [
    ...meeting.opening.notes,
    ...meeting.sections.flatMap((section) => section.notes),
    ...meeting.closing.notes,
  ];
  return [
    meetingThing(meeting),
    ...agendaThings(meeting),
    ...peopleThings(meeting),
    ...notes.flatMap((note) => taskThings(note, meeting)),
  ];
}
