import { FolderOpen } from 'lucide-react';
import type { Message } from '../../../../shared/base/result';
import type { PlainKey } from '../../../../shared/i18n/translate';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { formatKeys } from '../export/export-choices';

type Written = ValueOf<'circulate.write'>;

const fileKeys = {
  mail: 'circulate.mailFile',
  calendar: 'circulate.calendarFile',
  copy: 'circulate.copyFile',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** What was written to go round: the mail first, which is opened next. */
export function CirculateResult({
  written: { folder, files },
  messages,
}: {
  readonly written: Written;
  readonly messages: readonly Message[];
}) {
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const ask = (name: 'files.open' | 'files.show', path: string) =>
    void bridge.request(name, { path }).then((result) => {
      if (!result.ok) toasts.showProblem(result.messages);
    });
  const mailFirst = files.toSorted((a, b) => Number(b.type === 'mail') - Number(a.type === 'mail'));
  return (
    <>
      <p role="status">{t('circulate.done', { count: files.length, folder })}</p>
      <ul className="export-files">
        {mailFirst.map((file) => {
          const name = file.path.split(/[\\/]/u).at(-1) ?? file.path;
          return (
            <li key={file.path}>
              <span className="export-file">
                <b>{t(file.type === 'report' ? formatKeys[file.format] : fileKeys[file.type])}</b>
                <small>{name}</small>
              </span>
              <Button
                aria-label={t('report.openFile', { name })}
                onPress={() => ask('files.open', file.path)}
              >
                {t(file.type === 'mail' ? 'circulate.openMail' : 'common.open')}
              </Button>
              <Button
                look="quiet"
                aria-label={t('report.showFile', { name })}
                onPress={() => ask('files.show', file.path)}
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
