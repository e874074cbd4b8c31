import { expect, test } from 'vitest';
import { canBegin } from '../../../shared/acts/summary/begin-summary';
import { destroyLog } from '../../../shared/acts/summary/destroy-log';
import { countUnused } from '../../../shared/acts/summary/source-lines';
import { begun, statesOf, typed, withoutSources } from './build-taken-meeting';

test('a summary from a copy keeps every note, each naming the log line that holds it as typed', () => {
  const after = begun('copy');
  expect(after.sections.map(({ notes }) => notes.map(withoutSources))).toEqual(
    typed.sections.map(({ notes }) => notes),
  );
  const entries = after.log?.entries ?? [];
  expect(entries.map(({ note }) => note)).toEqual([
    ...typed.opening.notes,
    ...typed.sections.flatMap(({ notes }) => notes),
  ]);
  const named = [after.opening, ...after.sections].flatMap(({ notes }) =>
    notes.flatMap(({ sources }) => sources ?? []),
  );
  expect(named).toEqual(entries.map(({ id }) => ({ type: 'log', entry: id })));
  expect(statesOf(after)).toBe('used used used used used used used');
});

test('a summary from an empty page leaves every line unused, counted by item, with marks, times and places kept', () => {
  const after = begun('empty');
  expect([after.opening, ...after.sections, after.closing].flatMap(({ notes }) => notes)).toEqual(
    [],
  );
  expect([...countUnused(after)]).toEqual([
    ['opening', 1],
    ['section-budget', 5],
    ['section-staff', 2],
    ['closing', 0],
  ]);
  expect(after.log?.entries.at(-1)).toEqual({
    id: 'new-line-7',
    section: 'section-staff',
    note: typed.sections[1]?.notes[1],
    state: 'unused',
  });
});

test('one item can be begun alone, and the others follow later without touching it', () => {
  const one = begun('empty', 'section-budget');
  expect(one.sections[1]).toBe(typed.sections[1]);
  expect(canBegin(one, 'section-budget')).toBe(false);
  expect(canBegin(one)).toBe(true);
  const all = begun('copy', undefined, one);
  expect(all.sections[0]?.notes).toEqual([]);
  expect(statesOf(all)).toBe('unused unused unused unused used used used');
  expect(all.log?.frozen).toBe(one.log?.frozen);
  expect(canBegin(all)).toBe(false);
});

test('destroying the log takes it and every mention of its lines, and nothing else', () => {
  const after = destroyLog(begun('copy'));
  expect(after.log).toBeUndefined();
  expect(after.sections.map(({ notes }) => notes)).toEqual(
    typed.sections.map(({ notes }) => notes),
  );
  expect(JSON.stringify(after)).not.toContain('new-line');
});
