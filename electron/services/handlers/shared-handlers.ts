import { succeed } from '../../../shared/base/result';
import type { Handlers } from '../../../shared/ipc/dispatch';
import type { Services } from './services';

/** Answers what concerns the window on the shared screen. */
export function createSharedHandlers({
  shell,
  sharedScreen,
}: Services): Pick<Handlers, 'shared.open' | 'shared.show' | 'shared.read'> {
  return {
    'shared.open': () => shell.openShared(),
    'shared.show': ({ view }) => {
      sharedScreen.show(view);
      return succeed({});
    },
    'shared.read': () => {
      const view = sharedScreen.read();
      return succeed(view === undefined ? {} : { view });
    },
  };
}
