import { useState } from 'react';
import type { Message } from '../../../../shared/base/result';
import type { ParamsOf, ValueOf } from '../../../../shared/ipc/contract';
import { failureSentence } from '../../../state/failure-words';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** Where a circulation stands. */
export type CirculationState =
  | { readonly type: 'choosing' | 'writing' }
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
  const start = async (order: Omit<ParamsOf<'circulate.write'>, 'session' | 'job'>) => {
    setState({ type: 'writing' });
    await open.journal.flush();
    const result = await bridge.request('circulate.write', {
      ...order,
      session: open.journal.session(),
      job: open.createId('circulate'),
    });
    setState(
      result.ok
        ? { type: 'done', written: result.value, messages: result.messages }
        : { type: 'failed', reason: failureSentence('export', result.messages[0], words) },
    );
  };
  return { state, start };
}
