import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import type { ChatFile } from '../importers/chat/chat-file';
import type { ChatAnswers } from './chat-answers';
import type { ChatClock } from './chat-time';

/** What the times of a chat mean: by the answers, else by the meeting's schedule, start and recording. */
export function clockOfChat(
  meeting: Meeting,
  file: Pick<ChatFile, 'times'>,
  answers: ChatAnswers,
  now: Instant,
): ChatClock {
  if ((answers.times ?? file.times) === 'offset') {
    const recorded = meeting.recordings?.find(({ start }) => start !== undefined)?.start;
    const start = answers.recordingStart ?? recorded ?? meeting.held?.started;
    return start === undefined ? { type: 'offset' } : { type: 'offset', start };
  }
  const zone = answers.zone ?? meeting.schedule?.zone ?? 'UTC';
  if (answers.date !== undefined) return { type: 'clock', zone, date: answers.date };
  const date = meeting.schedule?.date ?? now.slice(0, 10);
  const start = meeting.held?.started;
  return { type: 'clock', zone, date, ...(start === undefined ? {} : { start }) };
}
