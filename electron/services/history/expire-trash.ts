import { expiredTrash, removeTrashed, trashedMeetings } from '../library/trash';
import { destroyMeeting } from './destroy';
import type { DestroyPlace } from './destroy';

/** Destroys the deleted meetings whose time is over; what cannot be reached now is tried at the next start. */
export async function expireTrash(place: DestroyPlace, now: Date): Promise<void> {
  const expired = new Set(await expiredTrash(place.library, now));
  for (const { token, path } of await trashedMeetings(place.library)) {
    if (!expired.has(token)) continue;
    const done = await destroyMeeting(path, place);
    if (done.ok) await removeTrashed(place.library, token);
  }
}
