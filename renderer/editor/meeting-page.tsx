import type { LexicalEditor } from 'lexical';
import { useCallback } from 'react';
import { hostOf } from './extensions/host/host-extension';
import { SuggestionList } from './popup/suggestion-list';
import './editor.css';

/** The page of notes of an editor, with its lists of suggestions. */
export function MeetingPage({
  editor,
  language,
}: {
  readonly editor: LexicalEditor;
  /** Language of the notes, as a BCP 47 tag. */
  readonly language: string;
}) {
  const { labels } = hostOf(editor);
  const show = useCallback(
    (element: HTMLDivElement | null) => {
      editor.setRootElement(element);
    },
    [editor],
  );
  return (
    <>
      <div
        ref={show}
        className="meeting-page"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={labels.page}
        tabIndex={0}
        lang={language}
        spellCheck={false}
      />
      <SuggestionList editor={editor} label={labels.suggestions} />
    </>
  );
}
