import { expect, test } from 'vitest';
import { listOpenTasks } from '../../shared/acts/open-tasks';
import { meeting, section } from '../builders/meeting';
import { action, decision } from '../builders/notes';

test('no decision or action off the record, in a note or by its item, is one that the group may see', () => {
  const open = section('Gauges', decision('Read daily.'), {
    ...action('Sell the boat.'),
    offTheRecord: true,
  });
  const closed = section('Staff', action('Find a successor.'));
  const whole = meeting({ sections: [open, closed] });
  const items = whole.agenda.items.map((item) =>
    closed.item.id === item.id ? { ...item, offTheRecord: true as const } : item,
  );
  expect(
    listOpenTasks({ ...whole, agenda: { ...whole.agenda, items } }).map(({ text }) => text),
  ).toEqual(['Read daily.']);
});
