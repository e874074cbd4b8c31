import { expect, test, vi } from 'vitest';
import type { Result } from '../../../shared/base/result';
import type { SharedView } from '../../../shared/shared-screen/shared-view';
import { startDesktop } from './start-desktop';

const view: SharedView = {
  screenLanguage: 'en',
  theme: 'light',
  language: 'en',
  zone: 'UTC',
  title: 'Meeting',
  decisions: [],
  actions: [],
  next: [],
};

async function openBoth() {
  const { electron, state, window } = await startDesktop();
  const askFrom = async (index: number, name: string, params: unknown) => {
    const page = state.windows[index]!.webContents;
    const answer = await electron.invokeFrom(
      page,
      page.mainFrame,
      'rapporteur:request',
      name,
      params,
    );
    return answer as Result<unknown>;
  };
  const opened = await askFrom(0, 'shared.open', {});
  return { state, window, askFrom, opened };
}

test('the window for the shared screen is one of its own, with the same locks', async () => {
  const { state, opened, askFrom } = await openBoth();
  expect(opened.ok).toBe(true);
  const [main, shared] = state.windows;
  expect(shared?.webContents.mainFrame.url).toBe('app://rapporteur/shared.html');
  expect(shared?.options.webPreferences).toEqual(main?.options.webPreferences);
  await vi.waitUntil(() => shared?.isShown);
  await askFrom(0, 'shared.open', {});
  expect(state.windows).toHaveLength(2);
});

test('it is told what is shown, may read it, and is refused everything else', async () => {
  const { state, askFrom } = await openBoth();
  await askFrom(0, 'shared.show', { view });
  expect(state.windows[1]?.webContents.sent).toEqual([
    ['rapporteur:event', 'shared.view', { view }],
  ]);
  expect(state.windows[0]?.webContents.sent).toEqual([]);
  expect(await askFrom(1, 'shared.read', {})).toMatchObject({ ok: true, value: { view } });
  for (const name of ['library.overview', 'shared.show', 'preferences.get', 'meeting.open']) {
    expect((await askFrom(1, name, {})).ok).toBe(false);
  }
});

test('what is more than the group may see is refused on its way there', async () => {
  const { state, askFrom } = await openBoth();
  const answer = await askFrom(0, 'shared.show', { view: { ...view, notes: ['private'] } });
  expect([answer.ok, state.windows[1]?.webContents.sent]).toEqual([false, []]);
});

test('it closes with the app’s own window, and can be opened again', async () => {
  const { state, window, askFrom } = await openBoth();
  state.windows[1]?.destroy();
  await askFrom(0, 'shared.open', {});
  expect(state.windows).toHaveLength(3);
  window.destroy();
  expect(state.windows[2]?.isDestroyed()).toBe(true);
});
