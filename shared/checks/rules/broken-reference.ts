import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';

/** A cross-reference to an annex, section, item or paragraph that is not there any more. */
export function brokenReference({ meeting, notes }: CheckSubject): readonly Finding[] {
  const there = new Set([
    ...(meeting.annexes ?? []).map(({ id }) => `annex ${id}`),
    ...meeting.sections.map(({ id }) => `section ${id}`),
    ...meeting.agenda.items.map(({ id }) => `item ${id}`),
    ...notes.map(({ note }) => `note ${note.id}`),
  ]);
  return notes.flatMap(({ note, texts, words }) =>
    texts.flatMap((text) =>
      text.flatMap((inline) =>
        inline.type === 'reference' && !there.has(`${inline.to.type} ${inline.to.id}`)
          ? [{ place: { type: 'note' as const, id: note.id }, details: { words } }]
          : [],
      ),
    ),
  );
}
