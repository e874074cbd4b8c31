import { expect, test } from 'vitest';
import { createToasts } from '../../../renderer/state/toasts';

function withClock() {
  const waiting: { readonly work: () => void; readonly at: number }[] = [];
  const toasts = createToasts((work, at) => waiting.push({ work, at }));
  const texts = () => toasts.store.get().map(({ text }) => text);
  return { toasts, waiting, texts };
}

test('a message goes by itself, and one that can be undone stays longer', () => {
  const { toasts, waiting, texts } = withClock();
  toasts.show('Copied.');
  toasts.show('Deleted.', { label: 'Undo', onAction: () => undefined });
  expect([texts(), waiting[0]!.at < waiting[1]!.at]).toEqual([['Copied.', 'Deleted.'], true]);
  waiting[0]!.work();
  expect(texts()).toEqual(['Deleted.']);
});

test('the same message stands once, and never more than three stand at once', () => {
  const { toasts, texts } = withClock();
  ['a', 'b', 'a', 'c', 'd'].forEach((text) => toasts.show(text));
  expect(texts()).toEqual(['a', 'c', 'd']);
});

test('of what went wrong the error is shown, not a warning beside it', () => {
  const { toasts } = withClock();
  toasts.showProblem([
    { severity: 'warning', code: 'w', text: 'Something was left out.' },
    { severity: 'error', code: 'e', text: 'The disk is full.' },
  ]);
  expect(toasts.store.get()).toEqual([
    { id: 'toast-1', text: 'The disk is full.', look: 'danger' },
  ]);
});
