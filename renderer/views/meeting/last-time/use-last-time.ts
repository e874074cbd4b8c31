import { useEffect, useState } from 'react';
import type { Id } from '../../../../shared/base/ids';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { topicQuery } from '../../../../shared/last-time/passage-of';
import { useApp } from '../../../state/use-app';
import { useOwnGroup } from '../next/use-own-group';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';

/** What is known of earlier meetings: nothing yet, that there is no group, or what they said. */
export type LastTime =
  | { readonly type: 'looking' }
  | { readonly type: 'noGroup' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'found'; readonly passages: ValueOf<'lastTime.read'>['passages'] };

/** Looks through the earlier meetings of the group for what a section is about. */
export function useLastTime(section: Id): LastTime {
  const { bridge } = useApp();
  const open = useOpenMeeting();
  const meeting = useMeeting();
  const { own, isKnown } = useOwnGroup(open.path);
  const folder = own?.folder;
  const query = JSON.stringify(topicQuery(meeting, section));
  const date = meeting.schedule?.date ?? meeting.held?.started?.slice(0, 10);
  const { id } = meeting;
  const asked = [folder, query, date, id].join('\n');
  const [state, setState] = useState<{ readonly asked: string; readonly found: LastTime }>();

  useEffect(() => {
    if (folder === undefined) return undefined;
    let isWanted = true;
    const question = {
      groupFolder: folder,
      meeting: id,
      ...(date === undefined ? {} : { before: date }),
      query: JSON.parse(query) as ReturnType<typeof topicQuery>,
    };
    void bridge.request('lastTime.read', question).then((result) => {
      if (!isWanted) return;
      setState({
        asked,
        found: result.ok
          ? { type: 'found', passages: result.value.passages }
          : { type: 'failed', reason: result.messages[0]?.text ?? '' },
      });
    });
    return () => {
      isWanted = false;
    };
  }, [bridge, folder, query, date, id, asked]);

  if (isKnown && folder === undefined) return { type: 'noGroup' };
  return state?.asked === asked ? state.found : { type: 'looking' };
}
