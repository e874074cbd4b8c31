import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../../../state/use-words';
import { LiveRegion } from '../../../ui/live-region';
import { useOpenMeeting } from '../session/use-meeting';
import { useSignal } from './use-signal';
import './suggestion-list.css';

/** Room that the list keeps from the caret and from the edges of the window, in pixels. */
const gap = 4;

/** What the editor suggests, beside the caret; the keys stay with the editor. */
export function SuggestionList() {
  const { suggestions } = useOpenMeeting();
  const { t } = useWords();
  const shown = useSignal(suggestions.shown);
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = list.current;
    const selection = window.getSelection();
    if (element === null || selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const caret =
      range.getClientRects()[0] ?? selection.anchorNode?.parentElement?.getBoundingClientRect();
    if (caret === undefined) return;
    const { width, height } = element.getBoundingClientRect();
    const isAbove = caret.bottom + gap + height > window.innerHeight;
    const top = isAbove ? caret.top - gap - height : caret.bottom + gap;
    const left = Math.max(gap, Math.min(caret.left, window.innerWidth - width - gap));
    element.style.translate = `${String(left)}px ${String(Math.max(gap, top))}px`;
  }, [shown]);

  if (shown === undefined) return null;
  const active = shown.items[Math.max(0, shown.active)];
  return (
    <>
      <div ref={list} className="suggestions" role="listbox" aria-label={t('page.suggestions')}>
        {shown.items.map((item, index) => (
          // The editor takes the keys for the list, since the caret never leaves the text.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={item.id}
            role="option"
            className="suggestion"
            aria-selected={index === shown.active}
            data-aside={item.isAside}
            data-first={(shown.active === -1 && index === 0) || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => suggestions.take(item)}
          >
            {item.label}
            {item.detail !== undefined && <small>{item.detail}</small>}
            {shown.active === -1 && index === 0 && <kbd>Tab</kbd>}
          </div>
        ))}
      </div>
      <LiveRegion>{active === undefined ? '' : active.label}</LiveRegion>
    </>
  );
}
