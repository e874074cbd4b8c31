import { useState } from 'react';
import type { Message } from '../../../../shared/base/result';
import type { ValueOf } from '../../../../shared/ipc/contract';
import type { ExportChoice } from '../../../../shared/ipc/export-choice';
import { failureSentence } from '../../../state/failure-words';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useFreezing, withNumbers } from '../history/use-freezing';
import { useOpenMeeting } from '../session/use-meeting';
import { useWritingJob } from './use-writing-job';

/** Where an export stands. */
export type ExportState =
  | { readonly type: 'choosing' | 'writing' }
  | {
      readonly type: 'done';
      readonly files: ValueOf<'export.start'>['files'];
      readonly messages: readonly Message[];
    }
  | { readonly type: 'failed'; readonly reason: string };

/** Runs one export at a time and tells how far it is. */
export function useExport() {
  const open = useOpenMeeting();
  const { bridge } = useApp();
  const words = useWords();
  const [state, setState] = useState<ExportState>({ type: 'choosing' });
  const job = useWritingJob();
  const freezing = useFreezing();

  const cancel = () => {
    job.cancel();
    setState({ type: 'choosing' });
  };
  const start = async (choice: ExportChoice) => {
    const own = job.begin(choice.formats.length);
    setState({ type: 'writing' });
    const isReview = choice.variant.copy === 'review';
    const numbers = isReview ? await freezing.ofCopy(choice, choice.variant) : undefined;
    if (numbers !== undefined) open.changeFacts('numbers', (frame) => withNumbers(frame, numbers));
    await open.journal.flush();
    const result = await bridge.request('export.start', {
      ...choice,
      session: open.journal.session(),
      job: own,
    });
    if (numbers !== undefined) {
      if (result.ok) freezing.say();
      else freezing.release(numbers);
    }
    if (!job.isCurrent(own)) return;
    setState(
      result.ok
        ? { type: 'done', files: result.value.files, messages: result.messages }
        : { type: 'failed', reason: failureSentence('export', result.messages[0], words) },
    );
  };
  return { state, progress: job.progress, start, cancel };
}
