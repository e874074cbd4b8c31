import { useState } from 'react';
import { useCommands } from '../../../state/use-commands';
import { NextDialog } from './next-dialog';

/** The way from the meeting's page to what it hands on. */
export function NextParts() {
  const [isShown, setShown] = useState(false);
  useCommands({ 'meeting.next': () => setShown(true) });
  return isShown ? <NextDialog onClose={() => setShown(false)} /> : null;
}
