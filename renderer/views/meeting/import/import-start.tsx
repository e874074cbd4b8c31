import { useState } from 'react';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { FileChoice } from './file-choice';
import type { Import } from './use-import';

/** Where an import begins: a file is chosen, or text pasted. */
export function ImportStart({ running }: { readonly running: Import }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  return (
    <div className="import-scroll">
      <p className="import-quiet">{t('imports.intro')}</p>
      <FileChoice label={t('imports.choose')} onFile={running.takeFile} isStart />
      <div
        role="presentation"
        onPaste={(event) => {
          const [file] = event.clipboardData.files;
          const pasted = event.clipboardData.getData('text/plain');
          // A single line is no file; it may be the first of several that somebody types.
          if (file === undefined && !pasted.trim().includes('\n')) return;
          event.preventDefault();
          if (file === undefined) running.takeText(pasted);
          else running.takeFile(file);
        }}
      >
        <TextField
          label={t('imports.pasteLabel')}
          hint={t('imports.pasteHint')}
          isLong
          value={text}
          onChange={setText}
        />
      </div>
      <div>
        <Button isDisabled={isEmpty} onPress={() => running.takeText(text)}>
          {t('imports.readPasted')}
        </Button>
      </div>
    </div>
  );
}
