import { useEffect, useState } from 'react';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { PreviewFrames } from '../../../ui/preview-frames';
import { useOpenMeeting } from '../session/use-meeting';
import './preview-pane.css';

/** Milliseconds of rest after which the report is made anew; making it is the other side's work. */
const rest = 700;

/** The report beside the text, always a moment behind it, in a frame of its own. */
export function PreviewPane() {
  const open = useOpenMeeting();
  const { bridge } = useApp();
  const { t } = useWords();
  const [address, setAddress] = useState<string>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const render = async () => {
      await open.journal.flush();
      const result = await bridge.request('preview.render', {
        session: open.journal.session(),
        variant: { copy: 'clean' },
      });
      if (!isCurrent) return;
      if (result.ok) setAddress(result.value.address);
      setProblem(result.ok ? undefined : (result.messages[0]?.text ?? ''));
    };
    void render();
    const end = open.meeting.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void render(), rest);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      end();
    };
  }, [bridge, open]);

  return (
    <div className="preview" data-pane-start="" tabIndex={-1}>
      <h2 className="pane-title">{t('page.preview')}</h2>
      {problem !== undefined && <p className="pane-empty">{problem}</p>}
      <PreviewFrames title={t('page.preview')} address={address} />
    </div>
  );
}
