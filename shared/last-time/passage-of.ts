import { titleText } from '../acts/agenda-items';
import { listTasks } from '../acts/list-tasks';
import type { IsoDate } from '../base/dates';
import type { Id } from '../base/ids';
import { foldText } from '../base/text';
import type { AgendaItem } from '../domain/agenda';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Party } from '../domain/party';
import { toPlainText } from '../domain/plain-text';
import type { Register } from '../registers/register';
import { registerKey, registerPartOf } from '../registers/register-part';
import { toSubject } from '../report/build/subject';
import { plainParty } from '../report/names/plain-party';
import { withhold } from '../report/protect/withhold';
import type { Passage, TopicQuery } from './last-time';

/** The most earlier meetings that are shown. */
const mostPassages = 6;

function titleOf({ title }: Pick<AgendaItem, 'title'>): string {
  return foldText(titleText(title)).trim();
}

/** What to look for in earlier meetings for a section: its items' topics, and their titles. */
export function topicQuery(meeting: Meeting, section: Id): TopicQuery {
  const items = meeting.sections.find(({ id }) => id === section)?.items ?? [];
  const own = meeting.agenda.items.filter(({ id }) => items.includes(id));
  return {
    topics: own.flatMap(({ topic }) => topic ?? []),
    titles: own.map(titleOf).filter((title) => title !== ''),
  };
}

function isWanted(item: AgendaItem, { topics, titles }: TopicQuery): boolean {
  if (item.topic !== undefined && topics.includes(item.topic)) return true;
  return titles.includes(titleOf(item));
}

/** What a meeting said on a topic; nothing where it did not come up. */
export function passageOf(meeting: Meeting, query: TopicQuery): Passage | undefined {
  const shown = withhold(toSubject({ type: 'meeting', meeting }));
  const sections = shown.sections.filter(({ items }) =>
    items.some((item) => isWanted(item, query)),
  );
  if (sections.length === 0) return undefined;
  const notes = sections.flatMap((section) =>
    section.notes.map((note) => ({ note, isNameless: section.notForAttribution })),
  );
  const blank = { notes: [] };
  const tasks = listTasks({
    ...meeting,
    opening: { notes: notes.map(({ note }) => note) },
    sections: [],
    closing: blank,
  });
  const part = registerPartOf(meeting);
  const numbers = new Map(part.decisions.map(({ place, number }) => [place.source, number]));
  const nameOf = (party: Party) => plainParty(party, meeting.people);
  return {
    meeting: part.meeting,
    notes: notes.flatMap(({ note, isNameless }) => {
      const text = textOf(note);
      const { kind } = note.meaning;
      if (text === '' || kind === 'decision' || kind === 'action') return [];
      // Words that name their speaker themselves need no second name in front of them.
      const isNamed = note.attribution === 'asTyped';
      const isHidden = isNameless || note.notForAttribution === true;
      const speakers = isHidden || isNamed ? [] : (note.speakers ?? []).map(nameOf);
      return [{ id: note.id, kind, speakers: speakers.join(', '), text }];
    }),
    decisions: tasks.flatMap((task) => {
      if (task.type !== 'decision' || task.text.trim() === '') return [];
      const number = numbers.get(task.range ?? task.note);
      return [
        {
          id: task.note,
          ...(number === undefined ? {} : { number }),
          text: task.text.trim(),
          state: task.facts.state,
        },
      ];
    }),
    actions: tasks.flatMap((task) =>
      task.type === 'action' && task.text.trim() !== ''
        ? [
            {
              id: task.range ?? task.note,
              text: task.text.trim(),
              owners: task.facts.owners.map(nameOf).join(', '),
              ...(task.facts.due === undefined ? {} : { due: task.facts.due }),
              status: task.facts.status,
            },
          ]
        : [],
    ),
  };
}

function textOf({ shape, content }: Note): string {
  return shape.type === 'heading' || shape.type === 'table' ? '' : toPlainText(content);
}

/** Whether one meeting was before another: by their days; one without a day is not known to be earlier. */
export function isEarlier(one: IsoDate | undefined, other: IsoDate | undefined): boolean {
  return one !== undefined && (other === undefined || one < other);
}

/** The passages of earlier meetings, the last meeting first, their actions as the register knows them now. */
export function joinPassages(passages: readonly Passage[], register: Register): readonly Passage[] {
  const known = new Map(register.actions.map((action) => [action.key, action]));
  return passages
    .toSorted((one, other) => ((one.meeting.date ?? '') > (other.meeting.date ?? '') ? -1 : 1))
    .slice(0, mostPassages)
    .map((passage) => ({
      ...passage,
      actions: passage.actions.map((action) => {
        const now = known.get(registerKey({ meeting: passage.meeting.id, note: action.id }));
        return now === undefined ? action : { ...action, status: now.status };
      }),
    }));
}
