import { useWords } from '../../../state/use-words';
import { formatKeys } from './export-choices';
import type { WritingProgress } from './use-writing-job';

/** How far files are written, as a bar and in words. */
export function ProgressOfWriting({ step, done, total }: WritingProgress) {
  const { t } = useWords();
  const format = step === undefined || step === 'mail' ? undefined : t(formatKeys[step]);
  return (
    <div className="export-progress">
      <progress aria-label={t('report.writing')} value={done} max={total} />
      <p role="status">
        {step === 'mail' && t('circulate.writingMail')}
        {format !== undefined && t('report.writingFormat', { format })}
        {step === undefined && t('report.writing')}
      </p>
    </div>
  );
}
