import { buildEditorFromExtensions } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import { paragraphText } from './long-meeting';
import { $createParagraphNode, $createTextNode, $getRoot, defineExtension } from 'lexical';

declare global {
  interface Window {
    /** Fills the bare page with so many paragraphs. */
    fill: (paragraphs: number) => void;
  }
}

window.fill = (count) => {
  const paragraphs = Array.from({ length: count }, (_unused, index) => paragraphText(index));
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
