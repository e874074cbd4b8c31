import { useEffect, useState } from 'react';
import { useWords } from '../../../state/use-words';

/** What the place needs; without `onFile` a dropped file is refused, instead of the browser showing it in place of the meeting. */
export interface ImportDropProps {
  readonly onFile: ((file: File) => void) | undefined;
}

/** Takes a file that is dropped anywhere on the window, and says so while one is held over it. */
export function ImportDrop({ onFile }: ImportDropProps) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(onFile !== undefined);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      // Neither the text nor the browser takes it.
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      onFile?.(file);
    };
    window.addEventListener('dragover', over, { capture: true });
    window.addEventListener('dragleave', leave, { capture: true });
    window.addEventListener('drop', drop, { capture: true });
    return () => {
      window.removeEventListener('dragover', over, { capture: true });
      window.removeEventListener('dragleave', leave, { capture: true });
      window.removeEventListener('drop', drop, { capture: true });
    };
  }, [onFile]);
  if (!isOver) return null;
  return (
    <div className="import-drop">
      <p>{t('imports.drop')}</p>
    </div>
  );
}
