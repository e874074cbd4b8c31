import type { IdSource } from '../../../shared/base/ids';
import type { ActionFacts, MatterArising } from '../../../shared/domain/action-item';
import type { Inline } from '../../../shared/domain/inline';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import { toPlainText } from './plain-text';

type OpenAction = Omit<MatterArising, 'id'>;

function isOpen({ status }: ActionFacts): boolean {
  return status === 'open' || status === 'inProgress';
}

function liesIn(piece: Inline, range: string): boolean {
  return 'ranges' in piece && piece.ranges?.includes(range) === true;
}

/** The open action items of one note: the note itself, and ranges of it. Protected ones stay behind. */
function actionsOf(meeting: string, note: Note): readonly OpenAction[] {
  if (note.offTheRecord === true) return [];
  const own: OpenAction[] =
    note.meaning.kind === 'action' && isOpen(note.meaning.action)
      ? [
          {
            source: { meeting, note: note.id },
            wording: toPlainText(note.content),
            action: note.meaning.action,
          },
        ]
      : [];
  const inRanges = (note.ranges ?? []).flatMap((range): OpenAction[] =>
    range.type === 'kind' && range.meaning.kind === 'action' && isOpen(range.meaning.action)
      ? [
          {
            source: { meeting, note: range.id },
            wording: toPlainText(note.content.filter((piece) => liesIn(piece, range.id))),
            action: range.meaning.action,
          },
        ]
      : [],
  );
  return [...own, ...inRanges];
}

/** A matter that an earlier meeting already carried, as that meeting's own report left it. */
function stillArising(matter: MatterArising): readonly OpenAction[] {
  const { source, wording, action, reported } = matter;
  const due = reported?.due ?? action.due;
  const now: ActionFacts = {
    ...action,
    status: reported?.status ?? action.status,
    ...(due === undefined ? {} : { due }),
  };
  return isOpen(now) ? [{ source, wording, action: now }] : [];
}

/** What a meeting leaves to the next one: the action items that are open at its end. */
export function openActions(meeting: Meeting, ids: IdSource): readonly MatterArising[] {
  const items = new Map(meeting.agenda.items.map((item) => [item.id, item]));
  const sections = meeting.sections.filter(
    (section) => !section.items.some((item) => items.get(item)?.offTheRecord === true),
  );
  const notes = [
    ...meeting.opening.notes,
    ...sections.flatMap((section) => section.notes),
    ...meeting.closing.notes,
  ];
  return [
    ...(meeting.mattersArising ?? []).flatMap(stillArising),
    ...notes.flatMap((note) => actionsOf(meeting.id, note)),
  ].map((matter) => ({ id: ids('matter'), ...matter }));
}
