import { buildEditorFromExtensions } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, defineExtension } from 'lexical';

declare global {
  interface Window {
    /** Fills the bare page with paragraphs and says when they are on the screen. */
    fill: (paragraphs: readonly string[]) => void;
  }
}

window.fill = (paragraphs) => {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'bare',
      namespace: 'bare',
      dependencies: [RichTextExtension, HistoryExtension],
      $initialEditorState: () => {
        $getRoot().append(
          ...paragraphs.map((text) => $createParagraphNode().append($createTextNode(text))),
        );
      },
    }),
  );
  editor.setRootElement(document.getElementById('page'));
};
