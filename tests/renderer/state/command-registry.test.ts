import { expect, test } from 'vitest';
import { createCommandRegistry } from '../../../renderer/state/command-registry';

test('the latest screen that handles a command does it, and gives it back when it goes', () => {
  const done: string[] = [];
  const registry = createCommandRegistry();
  registry.register(() => ({ 'library.filter': () => done.push('below') }));
  const end = registry.register(() => ({ 'library.filter': () => done.push('above') }));
  registry.run('library.filter');
  end();
  registry.run('library.filter');
  registry.run('meeting.save');
  expect([done, registry.isOffered('library.filter'), registry.isOffered('meeting.save')]).toEqual([
    ['above', 'below'],
    true,
    false,
  ]);
});

test('a screen can do something else instead of a command that is handled, until it stops that', () => {
  const done: string[] = [];
  const registry = createCommandRegistry();
  const guard = registry.guard((id) =>
    id === 'library.filter' || id === 'meeting.save' ? () => done.push('refused') : undefined,
  );
  registry.register(() => ({
    'library.filter': () => done.push('filtered'),
    'library.show': () => done.push('shown'),
  }));
  registry.run('library.filter');
  registry.run('library.show');
  registry.run('meeting.save');
  guard();
  registry.run('library.filter');
  expect([done, registry.isOffered('meeting.save')]).toEqual([
    ['refused', 'shown', 'filtered'],
    false,
  ]);
});
