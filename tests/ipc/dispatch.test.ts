import { expect, test, vi } from 'vitest';
import { succeed } from '../../shared/base/result';
import { createDispatch } from '../../shared/ipc/dispatch';
import type { Handlers } from '../../shared/ipc/dispatch';

const noEvents = () => undefined;

function dispatchWith(
  handlers: Partial<Handlers>,
  onBug: (name: string) => void = () => undefined,
) {
  return createDispatch(handlers as Handlers, onBug);
}

test('a request reaches its handler with parsed parameters, and its value comes back', async () => {
  const restore = vi.fn(() => succeed({ path: '/library/a.minutes' }));
  const dispatch = dispatchWith({ 'library.restore': restore });
  expect([
    await dispatch('library.restore', { token: 'deleted-1' }, noEvents),
    restore.mock.calls,
  ]).toEqual([
    { ok: true, value: { path: '/library/a.minutes' }, messages: [] },
    [[{ token: 'deleted-1' }, noEvents]],
  ]);
});

test.each([
  ['an unknown name', 'library.burn', {}, 'request.unknown'],
  ['a name that every object has', 'constructor', {}, 'request.unknown'],
  ['a name that is no text', 7, {}, 'request.unknown'],
  ['missing parameters', 'library.restore', undefined, 'request.invalid'],
  ['a parameter of another kind', 'library.restore', { token: 7 }, 'request.invalid'],
  ['a parameter that nobody knows', 'library.restore', { token: 'a', more: 1 }, 'request.invalid'],
  ['an id that climbs', 'library.restore', { token: '../../etc' }, 'request.invalid'],
  ['a path with NUL', 'library.trash', { path: '/a\0b' }, 'request.invalid'],
  ['a link that runs a program', 'links.open', { address: 'file:///bin/sh' }, 'request.invalid'],
  ['a folder name that climbs', 'folders.create', { parent: '/', name: '..' }, 'request.invalid'],
])('%s is a failure and reaches no handler', async (_, name, params, code) => {
  const result = await dispatchWith({})(name, params, noEvents);
  expect(result).toMatchObject({ ok: false, messages: [{ code }] });
});

test('a handler that throws is a failure for the window and is told to us', async () => {
  const bugs: string[] = [];
  const dispatch = dispatchWith(
    {
      'preferences.get': () => {
        throw new Error('secret detail');
      },
    },
    (name) => bugs.push(name),
  );
  const result = await dispatch('preferences.get', {}, noEvents);
  expect([result, bugs]).toMatchObject([
    { ok: false, messages: [{ code: 'request.bug' }] },
    ['preferences.get'],
  ]);
  expect(JSON.stringify(result)).not.toContain('secret detail');
});
