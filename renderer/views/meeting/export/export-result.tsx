import { FolderOpen } from 'lucide-react';
import type { Message } from '../../../../shared/base/result';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { formatKeys } from './export-choices';

/** What an export has written, and what was remarked on the way. */
export interface ExportResultProps {
  readonly files: ValueOf<'export.start'>['files'];
  readonly messages: readonly Message[];
}

/** The files of a finished export: each to open, or to see in its folder. */
export function ExportResult({ files, messages }: ExportResultProps) {
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const ask = (name: 'files.open' | 'files.show', path: string) =>
    void bridge.request(name, { path }).then((result) => {
      if (!result.ok) toasts.showProblem(result.messages);
    });
  return (
    <>
      <p role="status">{t('report.done', { count: files.length })}</p>
      <ul className="export-files">
        {files.map(({ format, path }) => {
          const name = path.split(/[\\/]/u).at(-1) ?? path;
          return (
            <li key={path}>
              <span className="export-file">
                <b>{t(formatKeys[format])}</b>
                <small>{name}</small>
              </span>
              <Button
                aria-label={t('report.openFile', { name })}
                onPress={() => ask('files.open', path)}
              >
                {t('common.open')}
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
