import { useEffect, useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract';
import { useApp } from '../../state/use-app';

/** The registers of a group with where its meetings are. */
export type GroupRegister = ValueOf<'register.read'>;

/** Reads the registers of a group's folder; nothing until they are read. */
export function useRegister(folder: string): GroupRegister | undefined {
  const { bridge, toasts } = useApp();
  const [read, setRead] = useState<{ readonly folder: string; readonly value: GroupRegister }>();
  useEffect(() => {
    let isCurrent = true;
    void bridge.request('register.read', { groupFolder: folder }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ folder, value: result.value });
      else toasts.showProblem(result.messages);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, toasts, folder]);
  return read?.folder === folder ? read.value : undefined;
}
