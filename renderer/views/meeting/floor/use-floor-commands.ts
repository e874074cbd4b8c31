import { waitingTurns } from '../../../../shared/acts/floor';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useOpenMeeting } from '../session/use-meeting';
import { useFloorActs } from './use-floor-acts';

/**
 * Offers the speakers' list from anywhere on the meeting's page.
 * @param show brings its page of the tray to the screen, with the cursor in its field.
 */
export function useFloorCommands(show: () => void): void {
  const { canEdit, meeting } = useOpenMeeting();
  const { toasts } = useApp();
  const acts = useFloorActs();
  const say = (act: () => string) => () => toasts.show(act());
  useCommands({
    'view.floor': show,
    ...(canEdit
      ? {
          'floor.ask': show,
          // Who got the floor stands on the page then, at the caret; only the rest has to be said.
          'floor.give': () => {
            const hasNext = waitingTurns(meeting.get()).length > 0;
            const said = acts.giveNext();
            if (!hasNext) toasts.show(said);
          },
          'floor.finish': say(acts.finish),
          'floor.toggle': say(acts.toggle),
        }
      : {}),
  });
}
