import { expect, test } from 'vitest';
import { readWindowState } from '../../../electron/desktop/window-state';

const state = { x: 100, y: 50, width: 1200, height: 800, maximised: false };
const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1280, height: 1000 },
];

function read(stored: unknown, areas = screens) {
  return readWindowState({ read: () => stored, write: () => undefined }, areas);
}

test.each([
  ['a window in the middle of a screen', state],
  ['a window on the second screen', { ...state, x: 2000 }],
  ['a window that hangs over the left edge', { ...state, x: -900 }],
])('%s comes back where it was', (_, stored) => {
  expect(read(stored)).toEqual(stored);
});

test.each([
  ['a window on a screen that is gone', { ...state, x: 4000 }],
  ['a window whose title bar is above the screen', { ...state, y: -200 }],
  ['a window that nobody could get hold of', { ...state, x: -1190 }],
  ['a window without size', { ...state, width: 0 }],
  ['garbage', 'garbage'],
  ['nothing', {}],
])('%s is forgotten', (_, stored) => {
  expect(read(stored)).toBeUndefined();
});
