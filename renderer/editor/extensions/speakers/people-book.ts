import { $meetingFrame } from '../../codec/meeting-frame';
import type { PeopleBook } from './find-people';

/** The people of the open meeting. */
export function $peopleBook(): PeopleBook {
  const { people, participants } = $meetingFrame();
  const present = participants
    .filter(({ attendance }) => attendance === 'present' || attendance === 'expected')
    .map(({ person }) => person);
  return { people, present: new Set(present) };
}
