import type { z } from 'zod';
import type { Immutable } from '../base/immutable';
import { appRequests } from './requests/app-requests';
import { circulateRequests } from './requests/circulate-requests';
import { historyRequests } from './requests/history-requests';
import { itemRequests } from './requests/item-requests';
import { libraryRequests } from './requests/library-requests';
import { meetingRequests } from './requests/meeting-requests';
import { mergeRequests } from './requests/merge-requests';
import { registerRequests } from './requests/register-requests';
import { reportRequests } from './requests/report-requests';
import { sharedRequests } from './requests/shared-requests';
import { styleRequests } from './requests/style-requests';

/** The areas together; named, because the compiler cannot write it out at full length. */
type Contract = typeof appRequests &
  typeof circulateRequests &
  typeof historyRequests &
  typeof itemRequests &
  typeof libraryRequests &
  typeof meetingRequests &
  typeof mergeRequests &
  typeof registerRequests &
  typeof reportRequests &
  typeof sharedRequests &
  typeof styleRequests;

/** Everything that the window may ask of the privileged side, whichever shell is between them. */
export const contract: Contract = {
  ...appRequests,
  ...circulateRequests,
  ...historyRequests,
  ...itemRequests,
  ...libraryRequests,
  ...meetingRequests,
  ...mergeRequests,
  ...registerRequests,
  ...reportRequests,
  ...sharedRequests,
  ...styleRequests,
};

/** Names of the requests. */
export type RequestName = keyof typeof contract;

/** What a request needs. */
export type ParamsOf<Name extends RequestName> = Immutable<
  z.infer<(typeof contract)[Name]['params']>
>;

/** What a request brings back when it succeeds. */
export type ValueOf<Name extends RequestName> = Immutable<
  z.infer<(typeof contract)[Name]['value']>
>;

/** Whether a name is one of the contract's own. */
export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(contract, name);
}
