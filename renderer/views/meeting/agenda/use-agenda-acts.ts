import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import {
  addItems,
  deferItem,
  moveItem,
  nestItem,
  removeItem,
  titleText,
} from '../../../../shared/acts/agenda-items';
import { sortNotes } from '../../../../shared/acts/sort-notes';
import { treatTogether } from '../../../../shared/acts/treat-together';
import type { Id } from '../../../../shared/base/ids';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Party } from '../../../../shared/domain/party';
import type { DraftAgenda } from '../../../../shared/importers/agenda/read-agenda-text';
import type { Act } from '../../../editor/extensions/history/acts';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { personNamed } from '../../../editor/extensions/speakers/find-people';
import { useOpenMeeting } from '../session/use-meeting';

/** What can be done with agenda items, by the pane's keys and by commands from anywhere. */
export function useAgendaActs() {
  const open = useOpenMeeting();
  const { toasts } = useApp();
  const { t } = useWords();
  const [chosen, setChosen] = useState<Id>();
  /** The text of which an agenda is being made, while that is so. */
  const [pasted, setPasted] = useState<string>();

  /** The item chosen in the pane while the cursor is there, otherwise the one in which the caret stands. */
  const subject = (): Id | undefined => {
    const isInPane =
      document.activeElement instanceof Element &&
      document.activeElement.closest('.agenda') !== null;
    if (isInPane) return chosen;
    const here = open.section.get();
    return open.meeting.get().sections.find(({ id }) => id === here)?.items[0];
  };
  const act = (change: (meeting: Meeting, item: Id) => Meeting) => (id?: Id) => {
    const item = id ?? subject();
    if (item !== undefined) open.change('agenda', (meeting) => change(meeting, item));
  };
  const sectionOf = (item: Id) =>
    open.meeting.get().sections.find(({ items }) => items.includes(item));
  const say = (item: Id | undefined, words: (title: string) => string) => {
    const found = open.meeting.get().agenda.items.find(({ id }) => id === item);
    if (found !== undefined) toasts.show(words(titleText(found.title)));
  };

  const up = act((meeting, item) => moveItem(meeting, item, 'up'));
  const down = act((meeting, item) => moveItem(meeting, item, 'down'));
  const nest = act((meeting, item) => nestItem(meeting, item, 1));
  const lift = act((meeting, item) => nestItem(meeting, item, -1));
  const together = act((meeting, item) => treatTogether(meeting, item, open.createId));
  const remove = act((meeting, item) => removeItem(meeting, item));
  const defer = (id?: Id) => {
    const item = id ?? subject();
    act(deferItem)(item);
    const state = open.meeting.get().agenda.items.find((one) => one.id === item)?.state;
    say(item, (title) =>
      t(state === 'deferred' ? 'agenda.deferred' : 'agenda.notDeferred', { title }),
    );
  };
  const add = () => {
    const after = subject();
    let added: Id | undefined;
    open.change('agenda', (meeting) => {
      const level = meeting.agenda.items.find(({ id }) => id === after)?.level ?? 0;
      const next = addItems(meeting, [{ title: '', level }], open.createId, after);
      const known = new Set(meeting.sections.map(({ id }) => id));
      added = next.sections.find(({ id }) => !known.has(id))?.id;
      return next;
    });
    if (added !== undefined) open.goTo({ type: 'heading', id: added });
  };

  useCommands(
    open.canEdit
      ? {
          'item.add': add,
          'item.paste': () => setPasted(''),
          'item.moveUp': up,
          'item.moveDown': down,
          'item.nest': nest,
          'item.lift': lift,
          'item.defer': defer,
          'item.together': together,
        }
      : {},
  );

  return {
    chosen,
    setChosen,
    pasted,
    setPasted,
    goToItem: (item: Id) => {
      const section = sectionOf(item);
      if (section !== undefined) open.goTo({ type: 'section', id: section.id });
    },
    onKey: (event: KeyboardEvent, item: Id): boolean => {
      if (!open.canEdit) return false;
      const name = `${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`;
      switch (name) {
        case 'Alt+ArrowUp':
          up(item);
          return true;
        case 'Alt+ArrowDown':
          down(item);
          return true;
        case 'Alt+ArrowRight':
        case 'Alt+Shift+ArrowRight':
          nest(item);
          return true;
        case 'Alt+ArrowLeft':
        case 'Alt+Shift+ArrowLeft':
          lift(item);
          return true;
        case 'd':
        case 'D':
          defer(item);
          return true;
        case 't':
        case 'T':
          together(item);
          return true;
        case 'Delete':
        case 'Backspace':
          say(item, (title) => t('agenda.removed', { title }));
          remove(item);
          return true;
        default:
          return false;
      }
    },
    /** Adds the items of a draft as a step of their own, or as more of the step before. */
    addDraft: ({ items, numbering }: DraftAgenda, goesOnWith?: Act) => {
      const { people, opening, agenda } = open.meeting.get();
      const book = { people, present: new Set<string>() };
      const add = (meeting: Meeting) => {
        const added = items.map(({ presenters, ...item }) => ({
          ...item,
          presenters: presenters.map((name): Party => {
            const person = personNamed(name, book);
            return person === undefined
              ? { type: 'unresolved', text: name }
              : { type: 'person', person: person.id };
          }),
        }));
        const next = addItems(meeting, added, open.createId);
        return agenda.items.length > 0 || numbering === undefined
          ? next
          : { ...next, agenda: { ...next.agenda, numbering } };
      };
      open.change(goesOnWith ?? 'agenda', add, goesOnWith !== undefined);
      const text = t('agenda.added', { count: items.length });
      if (agenda.items.length > 0 || opening.notes.length < 2) toasts.show(text);
      else {
        toasts.show(`${text} ${t('agenda.offerSort')}`, {
          label: t('agenda.sort'),
          onAction: () => open.change('agenda', sortNotes),
        });
      }
    },
  };
}
