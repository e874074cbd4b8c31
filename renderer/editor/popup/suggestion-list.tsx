import type { LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { suggestionsOf } from '../extensions/suggest/suggest-extension';
import { useSignal } from './use-signal';
import './suggestion-list.css';

const listId = 'editor-suggestions';

/** The list of suggestions beside the caret, as a listbox that the page of notes points to. */
export function SuggestionList({
  editor,
  label,
}: {
  readonly editor: LexicalEditor;
  readonly label: string;
}) {
  const suggestions = suggestionsOf(editor);
  const shown = useSignal(suggestions.shown);
  const list = useRef<HTMLDivElement>(null);
  const active = shown === undefined || shown.active < 0 ? undefined : `${listId}-${shown.active}`;

  useEffect(() => {
    const page = editor.getRootElement();
    if (page === null) return;
    setAttribute(page, 'aria-controls', shown === undefined ? undefined : listId);
    setAttribute(page, 'aria-activedescendant', active);
  }, [editor, shown, active]);

  useLayoutEffect(() => {
    if (shown === undefined || list.current === null) return;
    placeAtCaret(list.current);
  }, [shown]);

  if (shown === undefined) return null;
  return (
    <div ref={list} id={listId} className="suggestions" role="listbox" aria-label={label}>
      {shown.items.map((item, index) => (
        // The page keeps the focus; keys act on the list through it.
        <div
          key={item.id}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === shown.active}
          tabIndex={-1}
          onMouseDown={(event) => {
            event.preventDefault();
            suggestions.take(item);
          }}
        >
          <span>{item.label}</span>
          {item.detail === undefined ? null : <small>{item.detail}</small>}
        </div>
      ))}
    </div>
  );
}

function setAttribute(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Below the caret, or above it where there is no room; never outside the window. */
function placeAtCaret(list: HTMLElement): void {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const caret = selection.getRangeAt(0).getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = caret.bottom + 4;
  const top = below + height > innerHeight ? Math.max(4, caret.top - height - 4) : below;
  list.style.setProperty('top', `${top}px`);
  list.style.setProperty('left', `${Math.max(4, Math.min(caret.left, innerWidth - width - 4))}px`);
}
