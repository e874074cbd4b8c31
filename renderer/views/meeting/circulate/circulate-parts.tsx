import { useState } from 'react';
import { useCommands } from '../../../state/use-commands';
import { CirculateDialog } from './circulate-dialog';

/** The way from the meeting's page to sending its report round. */
export function CirculateParts() {
  const [isShown, setShown] = useState(false);
  useCommands({ 'meeting.circulate': () => setShown(true) });
  return isShown ? <CirculateDialog onClose={() => setShown(false)} /> : null;
}
