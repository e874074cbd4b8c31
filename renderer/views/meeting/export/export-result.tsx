import type { Message } from '../../../../shared/base/result';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { useWords } from '../../../state/use-words';
import { formatKeys } from './export-choices';
import { WrittenFiles } from './written-files';

/** What an export has written, and what was remarked on the way. */
export interface ExportResultProps {
  readonly files: ValueOf<'export.start'>['files'];
  readonly messages: readonly Message[];
}

/** The files of a finished export. */
export function ExportResult({ files, messages }: ExportResultProps) {
  const { t } = useWords();
  return (
    <WrittenFiles
      done={t('report.done', { count: files.length })}
      files={files.map(({ format, path }) => ({ label: t(formatKeys[format]), path }))}
      messages={messages}
    />
  );
}
