import type { Handlers } from '../../../shared/ipc/dispatch';
import type { Services } from './services';

type MeetingRequest = 'meeting.open' | 'meeting.journal' | 'meeting.save' | 'meeting.close';

/** Answers what concerns an open meeting. */
export function createMeetingHandlers({
  sessions,
  recent,
  previews,
}: Services): Pick<Handlers, MeetingRequest> {
  return {
    'meeting.open': async ({ path }) => {
      const opened = await sessions.open(path);
      if (opened.ok) recent.add(opened.value.path);
      return opened;
    },
    'meeting.journal': ({ session, sequence, change }) =>
      sessions.append(session, sequence, change),
    'meeting.save': ({ session }) => sessions.save(session),
    'meeting.close': ({ session }) => {
      previews.drop(session);
      return sessions.close(session);
    },
  };
}
