import { speakingTurn, waitingTurns } from '../acts/floor';
import { listTasks } from '../acts/list-tasks';
import type { Task } from '../acts/list-tasks';
import { shownWording } from '../acts/reword';
import type { Id } from '../base/ids';
import type { ActionFacts } from '../domain/action-item';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Party } from '../domain/party';
import { toSubject } from '../report/build/subject';
import { withhold } from '../report/protect/withhold';
import type { SharedView } from './shared-view';

/** Where the rapporteur is, and what the group is to see of it. */
export interface SharedPlace {
  /** The section shown; `opening` and `closing` included. */
  readonly section: Id;
  /** The note at the caret, which decides between several decisions. */
  readonly note?: Id | undefined;
  readonly mode: 'decision' | 'readBack';
}

/** How the screens name things, in the language of the rapporteur. */
export interface SharedWords {
  readonly screenLanguage: SharedView['screenLanguage'];
  readonly theme: SharedView['theme'];
  readonly zone: string;
  readonly title: string;
  readonly item: string | undefined;
  readonly nameOf: (party: Party) => string;
  readonly owners: (facts: ActionFacts) => string;
  readonly due: (facts: ActionFacts) => string;
}

/** How many of those who wait are shown. */
const mostNext = 5;

/** The notes of one section that may be shown: what is off the record is not there. */
function openNotes(meeting: Meeting, section: Id): readonly Note[] {
  const own = meeting.sections.filter(({ id }) => id === section);
  const part = { notes: [] };
  const slim: Meeting = {
    ...meeting,
    opening: section === 'opening' ? meeting.opening : part,
    sections: own,
    closing: section === 'closing' ? meeting.closing : part,
    annexes: [],
  };
  const shown = withhold(toSubject({ type: 'meeting', meeting: slim }));
  return [...shown.opening, ...shown.sections.flatMap(({ notes }) => notes), ...shown.closing];
}

/** The decisions and actions of one section that the group may see, with the notes they stand in. */
function openTasks(meeting: Meeting, section: Id) {
  const notes = openNotes(meeting, section);
  const tasks = listTasks({ ...meeting, opening: { notes }, sections: [], closing: { notes: [] } });
  return tasks.flatMap((task) => {
    const note = notes.find(({ id }) => id === task.note);
    const wording = note === undefined ? '' : shownWording(note, task.range);
    return wording.trim() === '' && task.type === 'action' ? [] : [{ task, wording }];
  });
}

/** Names a decision or action, also where it is part of a note. */
export function idOfTask({ note, range }: Pick<Task, 'note' | 'range'>): Id {
  return range === undefined ? note : `${note}.${range}`;
}

/** The decision that the group works on: the one at the caret, or else the last proposed or last one of the section. */
export function chooseDecision(
  meeting: Meeting,
  { section, note }: Pick<SharedPlace, 'section' | 'note'>,
): Extract<Task, { type: 'decision' }> | undefined {
  const decisions = openTasks(meeting, section).flatMap(({ task }) =>
    task.type === 'decision' ? [task] : [],
  );
  return (
    decisions.find((task) => task.note === note) ??
    decisions.findLast(({ facts }) => facts.state === 'proposed') ??
    decisions.at(-1)
  );
}

/** What the group sees of a meeting; made from notes out of which everything withheld was taken before. */
export function buildSharedView(
  meeting: Meeting,
  place: SharedPlace,
  words: SharedWords,
): SharedView {
  const tasks = openTasks(meeting, place.section);
  const chosen = place.mode === 'decision' ? chooseDecision(meeting, place) : undefined;
  const shown = tasks.find(
    ({ task }) => chosen !== undefined && idOfTask(task) === idOfTask(chosen),
  );
  const speaking = speakingTurn(meeting);
  return {
    screenLanguage: words.screenLanguage,
    theme: words.theme,
    language: meeting.language,
    zone: words.zone,
    title: words.title,
    ...(words.item === undefined ? {} : { item: words.item }),
    ...(shown?.task.type !== 'decision'
      ? {}
      : {
          decision: {
            id: idOfTask(shown.task),
            wording: shown.wording,
            state: shown.task.facts.state,
            former: (shown.task.facts.history ?? [])
              .map(({ at, wording }) => ({ at, wording }))
              .toReversed(),
          },
        }),
    decisions: tasks.flatMap(({ task, wording }) =>
      task.type === 'decision' && wording.trim() !== ''
        ? [{ id: idOfTask(task), wording, state: task.facts.state }]
        : [],
    ),
    actions: tasks.flatMap(({ task, wording }) =>
      task.type === 'action'
        ? [
            {
              id: idOfTask(task),
              wording,
              owners: words.owners(task.facts),
              due: words.due(task.facts),
              status: task.facts.status,
            },
          ]
        : [],
    ),
    ...(speaking === undefined ? {} : { speaking: words.nameOf(speaking.speaker) }),
    next: waitingTurns(meeting)
      .slice(0, mostNext)
      .map(({ speaker }) => words.nameOf(speaker)),
  };
}
