import { useEffect, useState } from 'react';
import type { ReportStyle } from '../../../shared/domain/style/report-style';
import { useApp } from '../../state/use-app';
import { useWords } from '../../state/use-words';
import { PreviewFrames } from '../../ui/preview-frames';

/** Milliseconds of rest after which the report is laid out anew. */
const rest = 350;

/** What the preview needs. */
export interface StylePreviewProps {
  readonly style: ReportStyle;
  readonly language: string;
  readonly groupFolder: string;
  readonly session?: string | undefined;
}

/** A report in the style as it now stands, a moment behind. */
export function StylePreview({ style, language, groupFolder, session }: StylePreviewProps) {
  const { bridge } = useApp();
  const { t } = useWords();
  const [address, setAddress] = useState<string>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    const render = async () => {
      const result = await bridge.request('style.preview', {
        style,
        language,
        groupFolder,
        ...(session === undefined ? {} : { session }),
      });
      if (!isCurrent) return;
      if (result.ok) setAddress(result.value.address);
      setProblem(result.ok ? undefined : result.messages[0]?.text);
    };
    const timer = setTimeout(() => void render(), rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [bridge, style, language, groupFolder, session]);
  return (
    <section className="style-preview" aria-label={t('style.preview')}>
      {problem !== undefined && <p className="field-error">{problem}</p>}
      <PreviewFrames title={t('style.preview')} address={address} />
    </section>
  );
}
