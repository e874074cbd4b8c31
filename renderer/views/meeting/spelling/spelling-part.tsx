import { useEffect, useRef, useState } from 'react';
import { isSameNaming, knownWords } from '../../../../shared/spelling/known-words';
import { dictionariesOf, spellingLanguageOf } from '../../../../shared/spelling/spelling-languages';
import { windowSpeller } from '../../../spelling/window-speller';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useStore } from '../../../state/use-store';
import { useWords } from '../../../state/use-words';
import { LiveRegion } from '../../../ui/live-region';
import { useOpenMeeting } from '../session/use-meeting';
import { useKeptWords } from './use-kept-words';

/**
 * Has the text's spelling checked as preferences and facts say, and says where a jump has led. Minutes
 * that are locked have no marks, nor has a window that is safe to share, where a jump would also count
 * and select what it hides.
 */
export function SpellingPart({ isSafe }: { readonly isSafe: boolean }) {
  const open = useOpenMeeting();
  const { preferences, toasts } = useApp();
  const { t } = useWords();
  const { spelling, words, ignoredWords } = useStore(preferences.store);
  const isOn = spelling && !isSafe;
  const kept = useKeptWords();
  const acts = useRef(kept);
  const [said, setSaid] = useState('');

  useEffect(() => {
    acts.current = kept;
  });
  useEffect(() => {
    if (!isOn) {
      open.spelling.use(undefined);
      return undefined;
    }
    let seen = open.meeting.get();
    let canEdit = open.canEdit;
    const check = () => {
      seen = open.meeting.get();
      canEdit = open.canEdit;
      if (!canEdit) {
        open.spelling.use(undefined);
        return;
      }
      const own = [...words, ...(ignoredWords[seen.id] ?? []), ...kept.added];
      const known = knownWords(seen, own);
      open.spelling.use({
        speller: windowSpeller,
        language: spellingLanguageOf(seen),
        isKnown: (word) => known.has(word.toLowerCase()),
        acceptances: [
          {
            id: 'addWord',
            label: t(seen.group === undefined ? 'spelling.addToOwn' : 'spelling.addToGroup'),
            accept: (word) => acts.current.add(word),
          },
          {
            id: 'ignoreWord',
            label: t('spelling.ignore'),
            accept: (word) => acts.current.ignore(word),
          },
        ],
      });
    };
    check();
    return open.meeting.subscribe(() => {
      if (canEdit !== open.canEdit || !isSameNaming(seen, open.meeting.get())) check();
    });
  }, [open, isOn, words, ignoredWords, kept.added, t]);

  const whyNothing = () => {
    const language = spellingLanguageOf(open.meeting.get());
    if (!spelling) return t('spelling.off');
    return dictionariesOf(language).length === 0 ? t('spelling.noDictionary') : undefined;
  };
  const visitNext = async () => {
    const visit = await open.spelling.visitNext();
    if (visit.type === 'found') {
      const { word, number, count } = visit;
      setSaid(t('spelling.found', { word, number, count }));
    } else {
      toasts.show(whyNothing() ?? t('spelling.none'));
    }
  };
  const suggest = async () => {
    const isOffered = await open.spelling.offer();
    if (!isOffered) toasts.show(whyNothing() ?? t('spelling.notHere'));
  };
  useCommands(
    open.canEdit && !isSafe
      ? {
          'text.nextMisspelled': () => void visitNext(),
          'text.spellings': () => void suggest(),
        }
      : {},
  );
  return <LiveRegion>{said}</LiveRegion>;
}
