import type { Message } from '../../../../shared/base/result';
import type { PlainKey } from '../../../../shared/i18n/translate';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { useWords } from '../../../state/use-words';
import { formatKeys } from '../export/export-choices';
import { WrittenFiles } from '../export/written-files';

/** What a circulation has written, and what was remarked on the way. */
export interface CirculateResultProps {
  readonly written: ValueOf<'circulate.write'>;
  readonly messages: readonly Message[];
}

const fileKeys = {
  mail: 'circulate.mailFile',
  calendar: 'circulate.calendarFile',
  copy: 'circulate.copyFile',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** What was written to go round: the mail first, which is opened next. */
export function CirculateResult({ written: { folder, files }, messages }: CirculateResultProps) {
  const { t } = useWords();
  const mailFirst = files.toSorted((a, b) => Number(b.type === 'mail') - Number(a.type === 'mail'));
  return (
    <WrittenFiles
      done={t('circulate.done', { count: files.length, folder })}
      files={mailFirst.map((file) => ({
        label: t(file.type === 'report' ? formatKeys[file.format] : fileKeys[file.type]),
        path: file.path,
        ...(file.type === 'mail' ? { openLabel: t('circulate.openMail') } : {}),
      }))}
      messages={messages}
    />
  );
}
