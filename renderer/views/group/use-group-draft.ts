import { useState } from 'react';
import { createIdSource } from '../../../shared/base/ids';
import type { Group } from '../../../shared/domain/group';
import { findGroupProblems } from '../../../shared/group-settings/find-problems';
import { fromGroupDraft, toGroupDraft } from '../../../shared/group-settings/group-draft';
import type { GroupDraft } from '../../../shared/group-settings/group-draft';
import { mergeGroups } from '../../../shared/group-settings/merge-groups';
import type { UnsavedGroup } from '../../state/unsaved-group';
import { useApp } from '../../state/use-app';
import { useDraftSteps } from '../../state/use-draft-steps';
import { useWords } from '../../state/use-words';

/** A group as it was read, and what its file was then. */
export interface ReadGroup {
  readonly group: Group;
  readonly fingerprint: string;
}

const createId = createIdSource((count) => crypto.getRandomValues(new Uint8Array(count)));

/** The changes to a group until they are saved: what was typed is never lost, whatever the file says. */
export function useGroupDraft(folder: string, first: ReadGroup, left: GroupDraft | undefined) {
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const [read, setRead] = useState(first);
  const [start] = useState(() => toGroupDraft(first.group));
  const steps = useDraftSteps(start, left);
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<{ readonly text: string; readonly isOld: boolean }>();
  const problems = findGroupProblems(steps.current);
  const mine = () => fromGroupDraft(read.group, steps.current, createId);

  return {
    read,
    steps,
    problems,
    isTried,
    createId,
    refusal: refusal?.text,
    /** The file is a newer one, and the changes can be put into it. */
    canMerge: refusal?.isOld === true && problems.length === 0,
    setTried: () => setTried(true),
    /** Changes that were left before, with the file that they were made to. */
    bringBack: (kept: UnsavedGroup) => {
      setRead({ group: kept.group, fingerprint: kept.fingerprint });
      steps.restart(toGroupDraft(kept.group), kept.draft);
    },
    /** Whether it is saved; if not, the screen says why. */
    save: async (): Promise<boolean> => {
      const { fingerprint } = read;
      const result = await bridge.request('group.save', { folder, group: mine(), fingerprint });
      if (!result.ok) {
        const [worst] = result.messages;
        setRefusal({ text: worst?.text ?? '', isOld: worst?.code === 'group.changed' });
      }
      return result.ok;
    },
    merge: async () => {
      const result = await bridge.request('group.read', { folder });
      if (!result.ok) {
        toasts.showProblem(result.messages);
        return;
      }
      const { group, fingerprint } = result.value;
      steps.restart(toGroupDraft(group), toGroupDraft(mergeGroups(read.group, mine(), group)));
      setRead({ group, fingerprint });
      setRefusal(undefined);
      toasts.show(t('group.merged'));
    },
  };
}
