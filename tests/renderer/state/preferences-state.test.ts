import { expect, test } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { createPreferencesState } from '../../../renderer/state/preferences-state';
import { createToasts } from '../../../renderer/state/toasts';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import { defaultPreferences } from '../../../shared/ipc/preferences';
import type { Preferences } from '../../../shared/ipc/preferences';

/** A bridge whose answers the test gives, one by one. */
function waitingBridge() {
  const answers: ((result: Result<Preferences>) => void)[] = [];
  const bridge = {
    request: () => new Promise((resolve) => answers.push(resolve)),
    on: () => () => undefined,
    connection: () => 'open',
    onConnection: () => () => undefined,
  } as unknown as Bridge;
  return { bridge, answers };
}

test('a change applies at once, and an older answer does not take back a newer change', async () => {
  const { bridge, answers } = waitingBridge();
  const state = createPreferencesState(
    bridge,
    defaultPreferences,
    createToasts(() => undefined),
  );
  state.change({ zoom: 110 });
  state.change({ zoom: 125 });
  expect(state.store.get().zoom).toBe(125);
  answers[0]!(succeed({ ...defaultPreferences, zoom: 110 }));
  await Promise.resolve();
  expect(state.store.get().zoom).toBe(125);
});

test('null takes a choice back', () => {
  const { bridge } = waitingBridge();
  const first = { ...defaultPreferences, screenLanguage: 'fr' };
  const state = createPreferencesState(
    bridge,
    first,
    createToasts(() => undefined),
  );
  state.change({ screenLanguage: null });
  expect(state.store.get()).toEqual(defaultPreferences);
});

test('a change that could not be kept says why', async () => {
  const { bridge, answers } = waitingBridge();
  const toasts = createToasts(() => undefined);
  const state = createPreferencesState(bridge, defaultPreferences, toasts);
  state.change({ zoom: 110 });
  answers[0]!(fail(errorMessage('settings.full', 'The disk is full.')));
  await new Promise((resolve) => setTimeout(resolve));
  expect(toasts.store.get().map(({ text }) => text)).toEqual(['The disk is full.']);
});
