import { expect, test } from 'vitest';
import { withKey, withoutKey } from '../../../renderer/views/shortcuts/change-keys';

test('a key given to one command is taken from the one that had it, which keeps its others', () => {
  expect(withKey({}, 'app.guide', 'Mod+Y', 'meeting.redo', 'windows')).toEqual({
    'app.guide': ['Mod+Y'],
    'meeting.redo': ['Mod+Shift+Z'],
  });
});

test('a command can be left without a key, and get its usual ones back', () => {
  const without = withKey({ 'app.about': ['F9'] }, 'app.guide', undefined, undefined, 'mac');
  expect(without).toEqual({ 'app.about': ['F9'], 'app.guide': [] });
  expect(withoutKey(without, 'app.guide')).toEqual({ 'app.about': ['F9'] });
});
