import { useRef, useState } from 'react';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { FileChoice } from './file-choice';
import type { Import } from './use-import';

/** Where an import begins: a file is chosen, or text pasted. */
export function ImportStart({ running }: { readonly running: Import }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const isEmpty = text.trim() === '';
  const read = () => {
    if (!isEmpty) running.takeText(text);
  };
  return (
    <div className="import-scroll">
      <p className="import-quiet">{t('imports.intro')}</p>
      <FileChoice label={t('imports.choose')} onFile={running.takeFile} isStart />
      <div
        ref={field}
        role="presentation"
        onPaste={(event) => {
          const [file] = event.clipboardData.files;
          if (file === undefined) return;
          event.preventDefault();
          running.takeFile(file);
        }}
      >
        <TextField
          label={t('imports.pasteLabel')}
          hint={t('imports.pasteHint')}
          isLong
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            read();
          }}
        />
      </div>
      <div>
        <Button isDisabled={isEmpty} onPress={read}>
          {t('imports.readPasted')}
        </Button>
      </div>
    </div>
  );
}
