import { useEffect, useState } from 'react';
import type { OtherMeeting } from '../../../../shared/checks/check-subject';
import { useApp } from '../../../state/use-app';
import { useMeeting } from '../session/use-meeting';

/** The other meetings of this meeting's group in the library, by which numbers are checked. */
export function useOtherMeetings(): readonly OtherMeeting[] {
  const { bridge } = useApp();
  const group = useMeeting().group?.id;
  const [others, setOthers] = useState<readonly OtherMeeting[]>([]);
  useEffect(() => {
    let isWanted = true;
    void bridge.request('library.overview', {}).then((result) => {
      if (!result.ok || !isWanted) return;
      const own = result.value.groups.find(({ id }) => id === group);
      setOthers((own?.meetings ?? []).filter(({ isCopy }) => isCopy !== true));
    });
    return () => {
      isWanted = false;
    };
  }, [bridge, group]);
  return others;
}
