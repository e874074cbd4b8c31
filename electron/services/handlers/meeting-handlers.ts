import type { Handlers } from '../../../shared/ipc/dispatch';
import type { Services } from './services';

type MeetingRequest = 'meeting.open' | 'meeting.journal' | 'meeting.save' | 'meeting.close';

/** Answers what concerns an open meeting. */
export function createMeetingHandlers({
  sessions,
  recent,
  previews,
  versions,
}: Services): Pick<Handlers, MeetingRequest> {
  return {
    'meeting.open': async ({ path }) => {
      const opened = await sessions.open(path);
      if (opened.ok) {
        recent.add(opened.value.path);
        versions.opened(opened.value.path, opened.value.meeting);
      }
      return opened;
    },
    'meeting.journal': ({ session, sequence, change }) =>
      sessions.append(session, sequence, change),
    'meeting.save': async ({ session }, emit) => {
      const saved = await sessions.save(session);
      const text = versions.takeProblem();
      if (text !== undefined) emit('history.failed', { text });
      return saved;
    },
    'meeting.close': ({ session }) => {
      previews.drop(session);
      return sessions.close(session);
    },
  };
}
