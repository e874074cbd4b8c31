import { useEffect, useRef, useState } from 'react';
import type { PayloadOf } from '../../../../shared/ipc/events';
import { useApp } from '../../../state/use-app';
import { useOpenMeeting } from '../session/use-meeting';

/** How far the writing of files is; no step before the first one has begun. */
export interface WritingProgress {
  readonly step: PayloadOf<'export.progress'>['format'] | undefined;
  readonly done: number;
  readonly total: number;
}

/** One writing of files at a time, by the name under which the other side tells how far it is and ends it. */
export function useWritingJob() {
  const open = useOpenMeeting();
  const { bridge } = useApp();
  const [progress, setProgress] = useState<WritingProgress>();
  const job = useRef<string>(undefined);

  useEffect(
    () =>
      bridge.on('export.progress', ({ job: told, format, done, total }) => {
        if (told === job.current) setProgress({ step: format, done, total });
      }),
    [bridge],
  );

  return {
    progress,
    /** Begins one of so many steps, and gives its name. */
    begin: (total: number): string => {
      const own = open.createId('export');
      job.current = own;
      setProgress({ step: undefined, done: 0, total });
      return own;
    },
    /** Asks the other side to end it. Its answer comes all the same, but no longer concerns the current one. */
    cancel: (): void => {
      if (job.current === undefined) return;
      void bridge.request('export.cancel', { job: job.current });
      job.current = undefined;
    },
    /** Whether this one is going on and was not cancelled. */
    isCurrent: (own: string): boolean => own === job.current,
  };
}
