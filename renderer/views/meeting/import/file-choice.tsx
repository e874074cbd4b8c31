import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../ui/button';

/** What the button needs. */
export interface FileChoiceProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** The cursor begins here. */
  readonly isStart?: boolean;
}

/** A button that opens the system's dialog for one file; the window gets its bytes and never its path. */
export function FileChoice({ label, onFile, isStart = false }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Button
        look={isStart ? 'primary' : 'plain'}
        {...(isStart ? { 'data-import-start': '', 'data-pane-start': '' } : {})}
        onPress={() => input.current?.click()}
      >
        <FileUp aria-hidden="true" strokeWidth={1.75} />
        {label}
      </Button>
    </div>
  );
}
