import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { IconButton } from '../../../ui/icon-button';
import { useOpenMeeting } from '../session/use-meeting';
import { useSignal } from './use-signal';
import './find-bar.css';

/** Whether words are only looked for, or replaced as well. */
export type FindMode = 'find' | 'replace';

/** What the bar needs. */
export interface FindBarProps {
  readonly mode: FindMode;
  /** What is looked for at first. */
  readonly words: string;
  readonly onClose: () => void;
}

/** Find and replace over the whole meeting, above the text that it searches. */
export function FindBar({ mode, words: first, onClose }: FindBarProps) {
  const { finder } = useOpenMeeting();
  const { toasts } = useApp();
  const { t } = useWords();
  const state = useSignal(finder.state);
  const [words, setWords] = useState(first);
  const [other, setOther] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);

  useEffect(
    () => finder.search(words, { matchCase, wholeWords }),
    [finder, words, matchCase, wholeWords],
  );
  useEffect(() => () => finder.close(), [finder]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  const count = state?.count ?? 0;
  const replaceAll = () => toasts.show(t('page.replaced', { count: finder.replaceAll(other) }));
  const onKeyDown = (event: { key: string; preventDefault: () => void }) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };

  return (
    // Escape closes the bar from any of its fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="find-bar" role="search" aria-label={t('page.find')} onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          className="field-input"
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the bar was asked for by a key, to type into it
          autoFocus
          aria-label={t('page.find')}
          placeholder={t('page.find')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            stay(() => finder.visit(event.shiftKey ? 'previous' : 'next'));
          }}
        />
        <div className="find-acts">
          <span className="find-count" role="status">
            {words === ''
              ? ''
              : count === 0
                ? t('page.foundNone')
                : t('page.found', { at: (state?.current ?? -1) + 1, count })}
          </span>
          <IconButton
            icon={ChevronUp}
            label={t('page.findPrevious')}
            onPress={() => stay(() => finder.visit('previous'))}
          />
          <IconButton
            icon={ChevronDown}
            label={t('page.findNext')}
            onPress={() => stay(() => finder.visit('next'))}
          />
          <IconButton icon={X} label={t('page.closeFind')} onPress={onClose} />
        </div>
      </div>
      {mode === 'replace' && (
        <div className="find-row">
          <input
            className="field-input"
            aria-label={t('page.replaceWith')}
            placeholder={t('page.replaceWith')}
            value={other}
            onChange={(event) => setOther(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              stay(() => finder.replaceCurrent(other));
            }}
          />
          <Button isDisabled={count === 0} onPress={() => stay(() => finder.replaceCurrent(other))}>
            {t('page.replaceOne')}
          </Button>
          <Button isDisabled={count === 0} onPress={replaceAll}>
            {t('page.replaceAll')}
          </Button>
        </div>
      )}
      <div className="find-row">
        <Checkbox isSelected={matchCase} onChange={setMatchCase}>
          {t('page.matchCase')}
        </Checkbox>
        <Checkbox isSelected={wholeWords} onChange={setWholeWords}>
          {t('page.wholeWords')}
        </Checkbox>
      </div>
    </div>
  );
}

/** Selecting a place takes the cursor into the text; who is searching stays in the bar. */
function stay(act: () => void): void {
  const before = document.activeElement;
  act();
  if (before instanceof HTMLElement) before.focus();
}
