import { useEffect, useRef, useState } from 'react';
import type { Message } from '../../../../shared/base/result';
import type { ValueOf } from '../../../../shared/ipc/contract';
import type { ExportChoice, ExportFormat } from '../../../../shared/ipc/export-choice';
import { failureSentence } from '../../../state/failure-words';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** Where an export stands. */
export type ExportState =
  | { readonly type: 'choosing' }
  | {
      readonly type: 'writing';
      readonly format: ExportFormat | undefined;
      readonly done: number;
      readonly total: number;
    }
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
  const job = useRef<string>(undefined);

  useEffect(
    () =>
      bridge.on('export.progress', (progress) => {
        if (progress.job === job.current) {
          const { format, done, total } = progress;
          setState({ type: 'writing', format, done, total });
        }
      }),
    [bridge],
  );

  const cancel = () => {
    const running = job.current;
    job.current = undefined;
    setState({ type: 'choosing' });
    if (running !== undefined) void bridge.request('export.cancel', { job: running });
  };
  const start = async (choice: ExportChoice) => {
    const own = open.createId('export');
    job.current = own;
    setState({ type: 'writing', format: undefined, done: 0, total: choice.formats.length });
    await open.journal.flush();
    const result = await bridge.request('export.start', {
      ...choice,
      session: open.journal.session(),
      job: own,
    });
    if (job.current !== own) return;
    job.current = undefined;
    setState(
      result.ok
        ? { type: 'done', files: result.value.files, messages: result.messages }
        : { type: 'failed', reason: failureSentence('export', result.messages[0], words) },
    );
  };
  return { state, start, cancel };
}
