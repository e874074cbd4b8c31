import type { SharedView } from '../../../shared/shared-screen/shared-view';
import type { Words } from '../../state/use-words';
import { stateKeys, statusKeys } from '../meeting/actions/task-words';

/** The decisions and actions of an item in large type, to be read back to the group. */
export function ReadBack({
  view,
  words: { t },
}: {
  readonly view: SharedView;
  readonly words: Words;
}) {
  const { decisions, actions, language } = view;
  if (decisions.length === 0 && actions.length === 0) {
    return <p className="shared-nothing">{t('shared.nothing')}</p>;
  }
  return (
    <div className="shared-back">
      {decisions.length > 0 && (
        <section aria-labelledby="shared-decisions">
          <h2 id="shared-decisions">{t('shared.decisions')}</h2>
          <ol>
            {decisions.map(({ id, wording, state }) => (
              <li key={id}>
                <span lang={language} dir="auto">
                  {wording}
                </span>
                <small>{t(stateKeys[state])}</small>
              </li>
            ))}
          </ol>
        </section>
      )}
      {actions.length > 0 && (
        <section aria-labelledby="shared-actions">
          <h2 id="shared-actions">{t('shared.actions')}</h2>
          <ol>
            {actions.map(({ id, wording, owners, due, status }) => (
              <li key={id}>
                <span lang={language} dir="auto">
                  {wording}
                </span>
                <small>
                  {[owners, due, status === 'open' ? '' : t(statusKeys[status])]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
