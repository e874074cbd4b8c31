import { useState } from 'react';
import type { Message } from '../../../../shared/base/result';
import type { ParamsOf, ValueOf } from '../../../../shared/ipc/contract';
import { failureSentence } from '../../../state/failure-words';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useWritingJob } from '../export/use-writing-job';
import { useOpenMeeting } from '../session/use-meeting';

/** Where a circulation stands. */
export type CirculationState =
  | { readonly type: 'choosing' | 'writing' | 'stopping' }
  | {
      readonly type: 'done';
      readonly written: ValueOf<'circulate.write'>;
      readonly messages: readonly Message[];
    }
  | { readonly type: 'failed'; readonly reason: string };

/** Writes the files of one circulation, after all that was typed is where the files are made. */
export function useCirculation() {
  const open = useOpenMeeting();
  const { bridge } = useApp();
  const words = useWords();
  const [state, setState] = useState<CirculationState>({ type: 'choosing' });
  const job = useWritingJob();

  /** Whether the files were written; of one that was cancelled or failed, nothing stays. */
  const start = async (
    order: Omit<ParamsOf<'circulate.write'>, 'session' | 'job'>,
  ): Promise<boolean> => {
    const own = job.begin(order.formats.length + 1);
    setState({ type: 'writing' });
    await open.journal.flush();
    const result = job.isCurrent(own)
      ? await bridge.request('circulate.write', {
          ...order,
          session: open.journal.session(),
          job: own,
        })
      : undefined;
    if (result?.ok === true) {
      setState({ type: 'done', written: result.value, messages: result.messages });
      return true;
    }
    setState(
      result === undefined || !job.isCurrent(own)
        ? { type: 'choosing' }
        : { type: 'failed', reason: failureSentence('export', result.messages[0], words) },
    );
    return false;
  };
  const cancel = () => {
    // What was made is taken away first; then another one can be begun.
    setState({ type: 'stopping' });
    job.cancel();
  };
  return { state, progress: job.progress, start, cancel };
}
