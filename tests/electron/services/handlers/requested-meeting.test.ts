import { expect, test } from 'vitest';
import {
  announceRequested,
  createRequestedMeeting,
} from '../../../../electron/services/handlers/requested-meeting';
import { succeed } from '../../../../shared/base/result';

test('the meeting that was asked for is announced once, when the window shows its first screen and listens', async () => {
  const requested = createRequestedMeeting();
  requested.put('/library/a.minutes');
  const dispatch = announceRequested(() => Promise.resolve(succeed({})), requested);
  const announced: unknown[] = [];
  const heardAfter: number[] = [];
  for (const name of ['app.info', 'preferences.get', 'library.overview', 'library.recent']) {
    await dispatch(name, {}, (event, payload) => announced.push([event, payload]));
    heardAfter.push(announced.length);
  }
  expect([heardAfter, announced]).toEqual([
    [0, 0, 1, 1],
    [['meeting.requested', { path: '/library/a.minutes' }]],
  ]);
});
