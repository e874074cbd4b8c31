import {
  askForFloor,
  dropTurn,
  endTurn,
  giveFloor,
  isSameParty,
  moveTurn,
  speakingTurn,
  toggleClosed,
  toggleReply,
  waitingTurns,
} from '../../../../shared/acts/floor';
import { isOpen } from '../../../../shared/acts/open-interval';
import type { Id } from '../../../../shared/base/ids';
import type { Turn } from '../../../../shared/domain/floor';
import type { Party } from '../../../../shared/domain/party';
import type { MeetingFrame } from '../../../editor/codec/meeting-frame';
import { partyName } from '../../../editor/extensions/page/party-name';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** What can be done with the speakers' list; each answers what screen readers say. */
export function useFloorActs() {
  const open = useOpenMeeting();
  const { t } = useWords();
  const change = (next: (frame: MeetingFrame) => MeetingFrame) => open.changeFacts('floor', next);
  const nameOf = (speaker: Party) =>
    partyName(speaker, open.meeting.get().people, t('registers.everyone'));
  const nameOfTurn = (id: Id) => {
    const turn = open.meeting.get().floor?.turns.find((one) => one.id === id);
    return turn === undefined ? '' : nameOf(turn.speaker);
  };

  /** The statement begins in the open item, wherever somebody corrects something meanwhile. */
  const goWhereTheMeetingIs = () => {
    const section = open.meeting.get().sections.find(isOpen);
    if (section !== undefined && section.id !== open.section.get()) {
      open.goTo({ type: 'section', id: section.id });
    }
  };
  const begin = ({ id, speaker }: Turn): string => {
    const at = open.now();
    goWhereTheMeetingIs();
    const give = () =>
      open.giveFloor(speaker, (frame, section, note) =>
        giveFloor(
          frame,
          id,
          at,
          section === 'opening' || section === 'closing' ? { note } : { section, note },
        ),
      );
    if (!give()) {
      open.goTo({ type: 'section', id: open.section.get() ?? 'opening' });
      if (!give()) change((frame) => giveFloor(frame, id, at));
    }
    open.focus();
    return t('floor.gave', { name: nameOf(speaker) });
  };
  const finish = (): string => {
    const turn = speakingTurn(open.meeting.get());
    if (turn === undefined) return t('floor.nobodySpeaks');
    change((frame) => endTurn(frame, open.now()));
    return t('floor.finished', { name: nameOf(turn.speaker) });
  };

  return {
    nameOf,
    finish,
    ask: (speaker: Party, reply: boolean): string => {
      const before = open.meeting.get();
      const name = nameOf(speaker);
      if (waitingTurns(before).some((turn) => isSameParty(turn.speaker, speaker))) {
        return t('floor.already', { name });
      }
      if (before.floor?.closed !== undefined && !reply) return t('floor.isClosed');
      const options = { at: open.now(), createId: open.createId, reply };
      change((frame) => askForFloor(frame, speaker, options));
      return t('floor.listed', { name });
    },
    give: (id: Id): string => {
      const turn = waitingTurns(open.meeting.get()).find((one) => one.id === id);
      return turn === undefined ? '' : begin(turn);
    },
    /** Gives the floor to the next one; where nobody waits, the turn of who has it is over. */
    giveNext: (): string => {
      const [next] = waitingTurns(open.meeting.get());
      if (next !== undefined) return begin(next);
      return speakingTurn(open.meeting.get()) === undefined ? t('floor.nothingToGive') : finish();
    },
    move: (id: Id, by: 1 | -1): string => {
      change((frame) => moveTurn(frame, id, by));
      const place = waitingTurns(open.meeting.get()).findIndex((turn) => turn.id === id) + 1;
      return t('floor.moved', { name: nameOfTurn(id), place });
    },
    reply: (id: Id): string => {
      change((frame) => toggleReply(frame, id));
      const turn = waitingTurns(open.meeting.get()).find((one) => one.id === id);
      return t(turn?.reply === true ? 'floor.isReply' : 'floor.isNoReply', {
        name: nameOfTurn(id),
      });
    },
    drop: (id: Id): string => {
      const name = nameOfTurn(id);
      change((frame) => dropTurn(frame, id));
      return t('floor.dropped', { name });
    },
    toggle: (): string => {
      change((frame) => toggleClosed(frame, open.now()));
      const isClosed = open.meeting.get().floor?.closed !== undefined;
      return t(isClosed ? 'floor.closedNow' : 'floor.openedNow');
    },
  };
}
