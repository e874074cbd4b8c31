import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reword, rewordDecision, shownWording } from '../../shared/acts/reword';
import type { Meeting } from '../../shared/domain/meeting';
import { withhold } from '../../shared/report/protect/withhold';
import { toSubject } from '../../shared/report/build/subject';
import { meeting, section } from '../builders/meeting';
import { decision, note } from '../builders/notes';
import { person } from '../builders/people';
import { bold, decided, footnote, mention, offTheRecord, richText, text } from '../builders/text';

const at = '2030-03-25T14:20:00Z';
const ana = person('Ana', 'Silva');
const all = () => true;

function wordsOf(held: Meeting): string {
  const [first] = held.sections[0]?.notes ?? [];
  return first === undefined ? '' : shownWording(first, undefined);
}

function facts(held: Meeting) {
  const [first] = held.sections[0]?.notes ?? [];
  return first?.meaning.kind === 'decision' ? first.meaning.decision : undefined;
}

describe('other words for a text', () => {
  test('keep the pieces before and after the change', () => {
    const content = richText([text('The group '), bold('agreed'), text(' to meet.')]);
    expect(reword(content, 'The group agreed to meet in May.', all)).toEqual(
      richText([text('The group '), bold('agreed'), text(' to meet in May.')]),
    );
    expect(reword(content, 'The group has agreed to meet.', all)).toEqual(
      richText([text('The group has '), bold('agreed'), text(' to meet.')]),
    );
    expect(reword(content, '', all)).toEqual([]);
  });

  test('turn a name that is changed inside into words, and leave one beside the change alone', () => {
    const content = richText([mention(ana, 'full', 'Ana Silva'), text(' reports.')]);
    expect(reword(content, 'Ana Silva and Ben report.', all)[0]).toEqual(content[0]);
    expect(reword(content, 'Ana Maria Silva reports.', all)[0]).toMatchObject({
      type: 'text',
      text: expect.stringContaining('Ana Maria Silva') as string,
    });
  });

  test('become what was asked for, whatever the text and the words are', () => {
    const words = fc.string({ maxLength: 12 }).map((all) => all.replaceAll('\n', ' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), words, fc.nat(4), (runs, wording, place) => {
        const pieces = runs.flatMap((run, index) =>
          index === place ? [footnote('F'), text(run)] : [index % 2 === 0 ? text(run) : bold(run)],
        );
        const next = reword(richText(pieces), wording, all);
        const shown = next.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
        expect(shown).toBe(wording);
        const notes = (content: readonly { readonly type: string }[]) =>
          content.filter(({ type }) => type === 'footnote').length;
        expect(notes(next)).toBe(notes(pieces));
      }),
    );
  });
});

describe('a decision that is reworded', () => {
  const held = meeting({ sections: [section('Dates', decision('to meet in May'))] });
  const [{ id } = { id: '' }] = held.sections[0]?.notes ?? [];

  test('keeps the wording that had stood, with the moment until which it stood', () => {
    const first = rewordDecision(
      held,
      { note: id },
      { wording: 'to meet in June', at, keepsFormer: true },
    );
    expect(wordsOf(first)).toBe('to meet in June');
    expect(facts(first)?.history).toEqual([{ at, wording: 'to meet in May' }]);
    const typed = rewordDecision(
      first,
      { note: id },
      { wording: 'to meet in Ju', at, keepsFormer: false },
    );
    expect(facts(typed)?.history).toHaveLength(1);
  });

  test('keeps nothing where the words are the same or there were none', () => {
    const same = rewordDecision(
      held,
      { note: id },
      { wording: 'to meet in May ', at, keepsFormer: true },
    );
    expect(facts(same)?.history).toBeUndefined();
    const blank = rewordDecision(held, { note: id }, { wording: '', at, keepsFormer: false });
    const again = rewordDecision(blank, { note: id }, { wording: 'a', at, keepsFormer: true });
    expect(facts(again)?.history).toBeUndefined();
  });

  test('never loses words off the record, and does not show them', () => {
    const secret = meeting({
      sections: [
        section('Dates', decision([text('to meet '), offTheRecord('in secret '), text('in May')])),
      ],
    });
    const note = secret.sections[0]?.notes[0]?.id ?? '';
    expect(wordsOf(secret)).toBe('to meet in May');
    const next = rewordDecision(secret, { note }, { wording: 'to gather', at, keepsFormer: true });
    expect(wordsOf(next)).toBe('to gather');
    expect(JSON.stringify(next)).toContain('in secret');
    expect(JSON.stringify(facts(next))).not.toContain('in secret');
  });

  test('may be part of a paragraph, whose other words stay', () => {
    const ranged = meeting({
      sections: [
        section(
          'Dates',
          note([text('After a debate '), decided('it was agreed to meet'), text('.')]),
        ),
      ],
    });
    const [where] = ranged.sections[0]?.notes ?? [];
    const [range] = where?.ranges ?? [];
    const place = { note: where?.id ?? '', range: range?.id ?? '' };
    const next = rewordDecision(ranged, place, {
      wording: 'it was agreed to wait',
      at,
      keepsFormer: true,
    });
    expect(wordsOf(next)).toBe('After a debate it was agreed to wait.');
    expect(rewordDecision(next, place, { wording: ' ', at, keepsFormer: true })).toBe(next);
  });

  test('hands out no former wording where something is off the record by now', () => {
    const hidden = decision([text('to meet '), offTheRecord('in May')]);
    const withPast = meeting({
      sections: [
        section('Dates', {
          ...hidden,
          meaning: {
            kind: 'decision',
            decision: { state: 'proposed', history: [{ at, wording: 'to meet in May at once' }] },
          },
        }),
      ],
    });
    const shown = withhold(toSubject({ type: 'meeting', meeting: withPast }));
    expect(JSON.stringify(shown.sections)).not.toContain('in May');
  });
});
