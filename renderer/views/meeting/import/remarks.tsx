import type { Message } from '../../../../shared/base/result';
import { useWords } from '../../../state/use-words';
import { MoreList } from './more-list';
import { remarkText } from './remark-text';

/** What the reader found strange in the file, each with its line. */
export function Remarks({
  messages,
  isOpen,
}: {
  readonly messages: readonly Message[];
  readonly isOpen: boolean;
}) {
  const words = useWords();
  const { t } = words;
  if (messages.length === 0) return null;
  return (
    <MoreList
      title={t('imports.remarks', { count: messages.length })}
      isOpen={isOpen}
      lines={messages.slice(0, 300).map((message) => {
        const line = message.where?.match(/^line (\d+)$/u)?.[1];
        const text = remarkText(message, words);
        return line === undefined ? text : t('imports.remarkLine', { number: Number(line), text });
      })}
    />
  );
}
