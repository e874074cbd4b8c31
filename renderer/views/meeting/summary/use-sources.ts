import { useRef, useState } from 'react';
import { dropLines } from '../../../../shared/acts/summary/drop-lines';
import { sourceLines } from '../../../../shared/acts/summary/source-lines';
import type { SourceLine } from '../../../../shared/acts/summary/source-lines';
import { takeLines } from '../../../../shared/acts/summary/take-lines';
import type { Taking } from '../../../../shared/acts/summary/take-lines';
import type { Id } from '../../../../shared/base/ids';
import { personNamed } from '../../../editor/extensions/speakers/find-people';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';

/** Which lines are shown. */
export type LineFilter = 'all' | SourceLine['type'];

/** The filters in their order. */
export const lineFilters: readonly LineFilter[] = ['all', 'log', 'chat', 'transcript'];

/** The sources of the item where the caret is, and what the keys do with them. */
export function useSources() {
  const open = useOpenMeeting();
  const { t } = useWords();
  const meeting = useMeeting();
  const place = useStore(open.section) ?? 'opening';
  const [filter, setFilter] = useState<LineFilter>('all');
  const [onlyUnused, setOnlyUnused] = useState(false);
  const [chosen, setChosen] = useState<Id>();
  const [picked, setPicked] = useState<ReadonlySet<Id>>(new Set());
  const [said, setSaid] = useState('');
  /** Lines taken one after the other follow each other, though the caret stays where it was. */
  const last = useRef<{ readonly caret: Id | undefined; readonly taken: Id | undefined }>({
    caret: undefined,
    taken: undefined,
  });

  const all = sourceLines(meeting).get(place) ?? [];
  const shown = all.filter(
    ({ type, state }) =>
      (filter === 'all' || type === filter) && (!onlyUnused || state === 'unused'),
  );
  const current = shown.some(({ id }) => id === chosen) ? chosen : shown[0]?.id;
  const targets = () => {
    const some = shown.filter(({ id }) => picked.has(id));
    return some.length > 0 ? some : shown.filter(({ id }) => id === current);
  };
  const goOn = (done: readonly SourceLine[]) => {
    const at = shown.findIndex(({ id }) => id === done.at(-1)?.id);
    const rest = [...shown.slice(at + 1), ...shown.slice(0, Math.max(0, at))];
    const taken = new Set(done.map(({ id }) => id));
    const next = rest.find(({ id, state }) => state === 'unused' && !taken.has(id));
    setChosen((next ?? done.at(-1))?.id);
    setPicked(new Set());
  };
  const behind = (): Id | undefined => {
    const caret = open.note.get();
    const { taken } = last.current;
    const isThere = open.meeting.get();
    const places = [isThere.opening, ...isThere.sections, isThere.closing];
    const has = (id: Id) => places.some(({ notes }) => notes.some((note) => note.id === id));
    return last.current.caret === caret && taken !== undefined && has(taken) ? taken : caret;
  };

  const take = (how: Taking['how']): Id | undefined => {
    const lines = targets();
    if (lines.length === 0 || !open.canEdit) return undefined;
    const { people } = open.meeting.get();
    const book = { people, present: new Set<string>() };
    let taken: readonly Id[] = [];
    const caret = open.note.get();
    open.change('summary', (before) => {
      const result = takeLines(before, lines, {
        place,
        at: behind(),
        how,
        now: open.now(),
        createId: open.createId,
        personOf: (name) => personNamed(name, book)?.id,
      });
      taken = result.notes;
      return result.meeting;
    });
    last.current = { caret, taken: taken.at(-1) };
    setSaid(
      t(how === 'separate' ? 'summary.tookLines' : 'summary.joinedLines', { count: lines.length }),
    );
    goOn(lines);
    return taken.at(-1);
  };
  const drop = () => {
    const lines = targets();
    if (lines.length === 0 || !open.canEdit) return;
    const entries = lines.flatMap((line) => (line.type === 'log' ? [line.entry.id] : []));
    const messages = lines.flatMap((line) => (line.type === 'chat' ? [line.message.id] : []));
    const isBack = lines.every(({ state }) => state === 'dropped');
    open.changeFacts('summary', (frame) => dropLines(frame, { entries, messages }));
    setSaid(t(isBack ? 'summary.keptLines' : 'summary.droppedLines', { count: lines.length }));
    goOn(lines);
  };
  const nextFilter = (by: 1 | -1) => {
    const at = lineFilters.indexOf(filter) + by;
    setFilter(lineFilters.at(at % lineFilters.length) ?? 'all');
    setPicked(new Set());
  };

  return {
    place,
    all,
    shown,
    filter,
    setFilter,
    nextFilter,
    onlyUnused,
    setOnlyUnused,
    chosen: current,
    setChosen,
    picked,
    setPicked,
    said,
    take,
    drop,
    /** Goes to the note that was made from the chosen line; false where none was. */
    goToNote: (): boolean => {
      const note = shown.find(({ id }) => id === current)?.notes[0];
      if (note === undefined) setSaid(t('summary.noNote'));
      return note !== undefined && open.goTo({ type: 'note', id: note });
    },
  };
}
