import { FolderOpen } from 'lucide-react';
import type { Message } from '../../../../shared/base/result';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';

/** A file that was written: what it is, where, and what the button that opens it says if not "Open". */
export interface WrittenFile {
  readonly label: string;
  readonly path: string;
  readonly openLabel?: string;
}

/** What was written, and what was remarked on the way. */
export interface WrittenFilesProps {
  readonly done: string;
  readonly files: readonly WrittenFile[];
  readonly messages: readonly Message[];
}

/** The files that were written: each to open, or to see in its folder. */
export function WrittenFiles({ done, files, messages }: WrittenFilesProps) {
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const ask = (name: 'files.open' | 'files.show', path: string) =>
    void bridge.request(name, { path }).then((result) => {
      if (!result.ok) toasts.showProblem(result.messages);
    });
  return (
    <>
      <p role="status">{done}</p>
      <ul className="export-files">
        {files.map(({ label, path, openLabel = t('common.open') }) => {
          const name = path.split(/[\\/]/u).at(-1) ?? path;
          return (
            <li key={path}>
              <span className="export-file">
                <b>{label}</b>
                <small>{name}</small>
              </span>
              <Button
                aria-label={t('report.openFile', { name })}
                onPress={() => ask('files.open', path)}
              >
                {openLabel}
              </Button>
              <Button
                look="quiet"
                aria-label={t('report.showFile', { name })}
                onPress={() => ask('files.show', path)}
              >
                <FolderOpen aria-hidden="true" />
                {t('report.show')}
              </Button>
            </li>
          );
        })}
      </ul>
      {messages.length > 0 && (
        <ul className="export-messages">
          {messages.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
