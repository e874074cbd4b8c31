import { useState } from 'react';
import type { Message } from '../../../shared/base/result';
import type { Group } from '../../../shared/domain/group';
import type { ReportStyle } from '../../../shared/domain/style/report-style';
import { reportStyleSchema } from '../../../shared/domain/style/report-style';
import { readStyle } from '../../../shared/format/style';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';
import { copyStyle } from '../../../shared/report/styles/edit/copy-style';
import { useApp } from '../../state/use-app';
import { useDraftSteps } from '../../state/use-draft-steps';
import { useWords } from '../../state/use-words';
import { styleName } from './style-name';

/** The styles of a group while they are changed, and which of them the group's reports use. */
interface StyleSet {
  readonly styles: readonly ReportStyle[];
  readonly used: string;
}

/** What the acts on a group's styles need. */
interface StylesOf {
  readonly folder: string;
  readonly name: string;
  readonly group: Group;
  readonly fingerprint: string;
  readonly first: string | undefined;
  readonly onSaved: ((group: Group, chosen: string) => void) | undefined;
  readonly onClose: () => void;
}

/** The styles of a group and what can be done with them: choose, copy, read, change, write, save. */
export function useStyles({ folder, name, group, fingerprint, first, onSaved, onClose }: StylesOf) {
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const [start] = useState<StyleSet>(() => ({
    styles: group.facts.styles ?? [],
    used: group.facts.style,
  }));
  const draft = useDraftSteps(start);
  const { styles, used } = draft.current;
  const all: readonly ReportStyle[] = [...styles, ...builtInStyles];
  const [wanted, setWanted] = useState(first ?? used);
  const [problems, setProblems] = useState<readonly Message[]>([]);
  const style = all.find(({ id }) => id === wanted) ?? all.find(({ id }) => id === used) ?? all[0];
  const isFixed = !styles.some(({ id }) => id === style?.id);
  const taken = all.map(({ id }) => id);

  const add = (next: ReportStyle) => {
    draft.change({ styles: [...styles, next], used });
    setWanted(next.id);
    setProblems([]);
  };
  return {
    draft,
    all,
    style,
    isFixed,
    used,
    problems,
    choose: setWanted,
    copy: (original: ReportStyle) =>
      add(copyStyle(original, t('style.copyName', { name: styleName(original, t) }), taken)),
    change: (next: ReportStyle, field?: string) =>
      draft.change(
        { styles: styles.map((one) => (one.id === next.id ? next : one)), used },
        field === undefined ? undefined : `${next.id} ${field}`,
      ),
    use: (id: string) => draft.change({ styles, used: id }),
    remove: (id: string) => {
      const left = styles.filter((one) => one.id !== id);
      const basis = styles.find((one) => one.id === id)?.basis;
      const back = all.find((one) => one.id === basis)?.id ?? builtInStyles[0]?.id ?? used;
      draft.change({ styles: left, used: used === id ? back : used });
      setWanted(back);
    },
    /** Takes a style from a file, or says what is wrong in it and where. */
    takeFile: async (file: File) => {
      const read = readStyle(new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) {
        setProblems(read.messages);
        return;
      }
      const { content } = read.value;
      const isTaken = taken.includes(content.id);
      add(isTaken ? { ...copyStyle(content, content.name, taken) } : content);
      setProblems(read.messages);
    },
    writeFile: async (one: ReportStyle) => {
      const result = await bridge.request('style.write', { style: one, groupFolder: folder });
      if (!result.ok) toasts.showProblem(result.messages);
      else {
        const file = result.value.path.split(/[\\/]/u).at(-1) ?? '';
        toasts.show(t('style.written', { name: file }));
      }
    },
    isValid: styles.every((one) => reportStyleSchema.safeParse(one).success),
    save: async () => {
      const facts = { ...group.facts, styles, style: used };
      const saved = { ...group, facts };
      const result = await bridge.request('group.save', { folder, group: saved, fingerprint });
      if (!result.ok) {
        setProblems(result.messages);
        return;
      }
      toasts.show(t('style.saved', { name }));
      onSaved?.(saved, style?.id ?? used);
      onClose();
    },
  };
}
