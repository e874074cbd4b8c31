import { errorMessage, fail, succeed } from '../../../shared/base/result';
import { readMinutes } from '../../../shared/format/minutes';
import type { Handlers } from '../../../shared/ipc/dispatch';
import type { Services } from './services';

type HistoryRequest = 'history.list' | 'history.read' | 'history.keep';

/** Answers what concerns earlier versions of an open meeting. */
export function createHistoryHandlers({
  sessions,
  history,
  versions,
}: Services): Pick<Handlers, HistoryRequest> {
  return {
    'history.list': async ({ session }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      const list = await history.list(current.value.meeting.id);
      if (!list.ok) return list;
      const { damaged } = list.value;
      return succeed({
        versions: list.value.versions.map(({ id, at, reason }) => ({ id, at, reason })),
        damaged,
      });
    },
    'history.read': async ({ session, version }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      const { id } = current.value.meeting;
      const kept = await history.read(id, version);
      if (!kept.ok) return kept;
      const read = readMinutes(kept.value.bytes);
      if (!read.ok) return read;
      return read.value.content.id === id
        ? succeed({ meeting: read.value.content })
        : fail(errorMessage('history.damaged', 'This version is of another meeting.'));
    },
    'history.keep': async ({ session, reason }) => {
      const current = sessions.current(session);
      if (!current.ok) return current;
      const kept = await versions.keep(current.value.meeting, reason);
      return kept.ok ? succeed({}) : kept;
    },
  };
}
