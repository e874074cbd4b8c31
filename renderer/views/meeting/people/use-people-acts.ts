import {
  addGuest,
  checkIn,
  checkOut,
  isHere,
  setAttendance,
  toggleRole,
} from '../../../../shared/acts/attendance';
import type { Id } from '../../../../shared/base/ids';
import type { MeetingFrame } from '../../../editor/codec/meeting-frame';
import { personName } from '../../../editor/extensions/page/party-name';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** What can be done with the people of the meeting; each answers what screen readers say. */
export function usePeopleActs() {
  const open = useOpenMeeting();
  const { info } = useApp();
  const { t, formats } = useWords();
  const change = (next: (frame: MeetingFrame) => MeetingFrame) =>
    open.changeFacts('attendance', next);
  const nameOf = (id: Id) => {
    const person = open.meeting.get().people.find((one) => one.id === id);
    return person === undefined ? '' : personName(person);
  };
  const hour = () => formats.hour(open.now(), info.zone);

  return {
    checkIn: (id: Id): string => {
      const here = open.meeting.get().participants.find(({ person }) => person === id);
      if (here !== undefined && isHere(here)) return t('people.already', { name: nameOf(id) });
      change((frame) => checkIn(frame, id, open.now(), open.createId));
      return t('people.checkedIn', { name: nameOf(id), hour: hour() });
    },
    addGuest: (typed: string): string => {
      change((frame) => addGuest(frame, typed, open.now(), open.createId));
      return t('people.guestAdded', { name: typed });
    },
    checkOut: (id: Id): string => {
      change((frame) => checkOut(frame, id, open.now(), open.createId));
      return t('people.checkedOut', { name: nameOf(id), hour: hour() });
    },
    apologise: (id: Id): string => {
      change((frame) => setAttendance(frame, id, 'apologies', open.createId));
      return t('people.apologised', { name: nameOf(id) });
    },
    expect: (id: Id): string => {
      change((frame) => setAttendance(frame, id, 'expected', open.createId));
      return t('people.expectedAgain', { name: nameOf(id) });
    },
    toggleObserver: (id: Id): string => {
      change((frame) => toggleRole(frame, id, 'observer', open.createId));
      const { participants } = open.meeting.get();
      const isObserver = participants.some(
        ({ person, roles }) => person === id && roles.includes('observer'),
      );
      return t(isObserver ? 'people.observer' : 'people.notObserver', { name: nameOf(id) });
    },
  };
}
