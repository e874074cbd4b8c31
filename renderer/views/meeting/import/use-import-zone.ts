import { useApp } from '../../../state/use-app';
import { useMeeting } from '../session/use-meeting';

/** The zone in which a file's hours are read where nobody says another one: the meeting's, the group's, or this machine's. */
export function useImportZone(): string {
  const { info } = useApp();
  const { schedule, group } = useMeeting();
  return schedule?.zone ?? group?.zone ?? info.zone;
}
