import { useEffect, useState } from 'react';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';
import { incomingWords } from './merge-words';

type Copies = ValueOf<'merge.copies'>['copies'];

/** Copies that sync programs have left beside the meeting's file, and the ways to deal with them. */
export interface CopiesBeside {
  readonly copies: Copies;
  readonly merge: () => void;
  readonly dismiss: () => void;
}

/** Looks for copies beside the file when the meeting is opened, and merges them when asked. */
export function useCopies(): CopiesBeside {
  const { bridge, toasts } = useApp();
  const words = useWords();
  const { t } = words;
  const open = useOpenMeeting();
  const [copies, setCopies] = useState<Copies>([]);

  const find = async (): Promise<Copies> => {
    const result = await bridge.request('merge.copies', { session: open.journal.session() });
    return result.ok ? result.value.copies : [];
  };
  useEffect(() => {
    let isCurrent = true;
    if (!open.canEdit) return undefined;
    void bridge.request('merge.copies', { session: open.journal.session() }).then((result) => {
      if (isCurrent && result.ok) setCopies(result.value.copies);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, open]);

  const bringBack = async (tokens: readonly string[]) => {
    for (const token of tokens) {
      const result = await bridge.request('library.restore', { token });
      if (!result.ok) toasts.showProblem(result.messages);
    }
    setCopies(await find());
  };

  /** A copy leaves its folder only when all that it says is in the meeting's own file. */
  const merge = async () => {
    const found = await find();
    if (found.length === 0) toasts.show(t('merge.noCopies'));
    const tokens: string[] = [];
    for (const { path, file } of found) {
      const session = open.journal.session();
      const read = await bridge.request('merge.read', { session, path });
      if (!read.ok) {
        toasts.showProblem(read.messages);
        continue;
      }
      const notice = open.absorb(read.value.meeting, undefined);
      const what = notice && incomingWords(notice.report.fromTheirs, words);
      toasts.show(
        what === undefined ? t('merge.nothing', { file }) : t('merge.withFile', { file, what }),
      );
      await open.journal.save();
      if (open.journal.state.get().type !== 'saved') continue;
      const discarded = await bridge.request('merge.discard', { session, path });
      if (discarded.ok) tokens.push(discarded.value.token);
      else toasts.showProblem(discarded.messages);
    }
    setCopies(await find());
    if (tokens.length === 0) return;
    toasts.show(t('merge.copiesMoved', { count: tokens.length }), {
      label: t('merge.bringBack'),
      onAction: () => void bringBack(tokens),
    });
  };

  useCommands(open.canEdit ? { 'merge.copies': () => void merge() } : {});
  return { copies, merge: () => void merge(), dismiss: () => setCopies([]) };
}
