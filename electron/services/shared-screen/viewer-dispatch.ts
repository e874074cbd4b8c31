import { errorMessage, fail } from '../../../shared/base/result';
import type { Dispatch } from '../../../shared/ipc/dispatch';

const refused = fail(
  errorMessage('request.viewer', 'The window on the shared screen may not ask for this.'),
);

/** Answers the window on the shared screen: what is shown there, and nothing else of the contract. */
export function createViewerDispatch(dispatch: Dispatch): Dispatch {
  return (name, params, emit) =>
    name === 'shared.read' ? dispatch(name, params, emit) : Promise.resolve(refused);
}
