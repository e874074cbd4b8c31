import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';

/** Chat messages that were put in the queue to be read out, and nothing became of them. */
export function chatWaiting({ meeting }: CheckSubject): readonly Finding[] {
  const waiting = (meeting.chat ?? []).filter(({ handling }) => handling === 'queued');
  return waiting.length === 0
    ? []
    : [{ place: { type: 'facts' }, details: { count: waiting.length } }];
}
