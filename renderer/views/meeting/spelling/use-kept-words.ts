import { useRef, useState } from 'react';
import { omit } from '../../../../shared/base/omit';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** How many meetings' ignored words are remembered; those of the oldest are forgotten first. */
const mostMeetings = 200;

/** Words that were taken as right since the meeting was opened, and the ways to take more. */
export interface KeptWords {
  /** Words added to the group, which the open meeting's facts of it do not have yet. */
  readonly added: readonly string[];
  /** Takes a word as right for the group, or for this person where the meeting has no group of the library. */
  readonly add: (word: string) => void;
  /** Takes a word as right in this meeting, on this computer. */
  readonly ignore: (word: string) => void;
}

type Facts = ValueOf<'group.read'>['group']['facts'];

/** Keeps words in the group's file, or in the preferences; each can be taken back from its message. */
export function useKeptWords(): KeptWords {
  const open = useOpenMeeting();
  const { bridge, preferences, toasts } = useApp();
  const { t } = useWords();
  const [added, setAdded] = useState<readonly string[]>([]);
  const writing = useRef<Promise<unknown>>(Promise.resolve());

  /** Changes the words of the meeting's group; false where its folder is not that group's. */
  const changeGroup = async (change: (words: readonly string[]) => readonly string[]) => {
    const folder = open.path.replace(/[\\/][^\\/]*$/u, '');
    const read = await bridge.request('group.read', { folder });
    if (!read.ok || read.value.group.facts.id !== open.meeting.get().group?.id) return false;
    const { group, fingerprint } = read.value;
    const words = change(group.facts.words ?? []);
    const rest = omit(group.facts, 'words');
    const facts: Facts = words.length === 0 ? rest : { ...rest, words };
    const saved = await bridge.request('group.save', {
      folder,
      group: { ...group, facts },
      fingerprint,
    });
    if (!saved.ok) toasts.showProblem(saved.messages);
    return saved.ok;
  };
  const inTurn = <Value>(act: () => Promise<Value>) => {
    const done = writing.current.then(act);
    writing.current = done;
    return done;
  };

  const add = async (word: string) => {
    const isKept = await inTurn(() => changeGroup((words) => withWord(words, word)));
    if (isKept) {
      setAdded((words) => withWord(words, word));
      toasts.show(t('spelling.addedToGroup', { word }), {
        label: t('common.undo'),
        onAction: () => {
          setAdded((words) => withoutWord(words, word));
          void inTurn(() => changeGroup((words) => withoutWord(words, word)));
        },
      });
      return;
    }
    preferences.change({ words: withWord(preferences.store.get().words, word) });
    toasts.show(t('spelling.addedToOwn', { word }), {
      label: t('common.undo'),
      onAction: () =>
        preferences.change({ words: withoutWord(preferences.store.get().words, word) }),
    });
  };

  const changeIgnored = (change: (words: readonly string[]) => readonly string[]) => {
    const { id } = open.meeting.get();
    const { [id]: own = [], ...others } = preferences.store.get().ignoredWords;
    const kept = Object.entries(others).slice(1 - mostMeetings);
    preferences.change({ ignoredWords: Object.fromEntries([...kept, [id, change(own)]]) });
  };
  const ignore = (word: string) => {
    changeIgnored((words) => withWord(words, word));
    toasts.show(t('spelling.ignored', { word }), {
      label: t('common.undo'),
      onAction: () => changeIgnored((words) => withoutWord(words, word)),
    });
  };

  return { added, add: (word) => void add(word), ignore };
}

function withWord(words: readonly string[], word: string): readonly string[] {
  return words.includes(word)
    ? words
    : [...words, word].toSorted((one, other) => one.localeCompare(other));
}

function withoutWord(words: readonly string[], word: string): readonly string[] {
  return words.filter((one) => one !== word);
}
