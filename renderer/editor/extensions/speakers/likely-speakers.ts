import type { Id } from '../../../../shared/base/ids';
import { speakingTurn, waitingTurns } from '../../../../shared/acts/floor';
import { $meetingFrame } from '../../codec/meeting-frame';

/**
 * The persons who are meant most likely, the first one first: who has the floor, who waits for it in
 * their order, and then who spoke last.
 */
export function $likelySpeakers(recent: readonly Id[]): readonly Id[] {
  const frame = $meetingFrame();
  const speaking = speakingTurn(frame);
  const listed = [...(speaking === undefined ? [] : [speaking]), ...waitingTurns(frame)].flatMap(
    ({ speaker }) => (speaker.type === 'person' ? [speaker.person] : []),
  );
  return [...new Set([...listed, ...recent])];
}
