import type { ValueOf } from '../../../shared/ipc/contract';
import { useWords } from '../../state/use-words';
import './unreached-copies.css';

/** Which copies a destruction does not reach, in a list. */
export function UnreachedCopies({
  copies,
}: {
  readonly copies: ValueOf<'destroy.copies'> | undefined;
}) {
  const { t, formats } = useWords();
  const names = (paths: readonly string[]) =>
    formats.list(paths.map((path) => path.split(/[/\\]/u).at(-1) ?? path));
  return (
    <>
      <p>{t('history.destroyCopies')}</p>
      <ul className="destroy-copies">
        {copies !== undefined && copies.meetings.length > 0 && (
          <li>{t('history.copiesMeetings', { files: names(copies.meetings) })}</li>
        )}
        {copies !== undefined && copies.reports.length > 0 && (
          <li>{t('history.copiesReports', { files: names(copies.reports) })}</li>
        )}
        <li>{t('history.copiesElsewhere')}</li>
      </ul>
    </>
  );
}
