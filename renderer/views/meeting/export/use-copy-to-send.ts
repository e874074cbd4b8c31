import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** Writes the copy of the meeting that may be sent, and offers to show it in its folder. */
export function useCopyToSend(): () => void {
  const open = useOpenMeeting();
  const { bridge, toasts } = useApp();
  const { t } = useWords();
  const write = async () => {
    await open.journal.flush();
    const result = await bridge.request('export.copyToSend', { session: open.journal.session() });
    if (!result.ok) {
      toasts.showProblem(result.messages);
      return;
    }
    const { path } = result.value;
    toasts.show(t('report.sendable', { name: path.split(/[\\/]/u).at(-1) ?? path }), {
      label: t('report.show'),
      onAction: () => void bridge.request('files.show', { path }),
    });
  };
  return () => void write();
}
