import { describe, expect, test } from 'vitest';
import type { CommentThread } from '../../../shared/domain/comment-thread';
import { readHeader } from '../../../shared/report/report-text';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { commented, offTheRecord } from '../../builders/text';
import { buildTree } from './build-lines';

const thread = (id: string, on: string): CommentThread => ({
  id,
  note: on,
  comments: [{ id: `${id}-1`, author: 'Ann van Lee', text: `On ${on}` }],
});
const source = meeting({
  sections: [
    section(
      'Gates',
      note(['The gates ', commented('t-range', 'work'), '.'], { id: 'n-1' }),
      note('They are old.', { id: 'n-2' }),
      note([offTheRecord(commented('t-hidden', 'He lied.')), 'So?'], { id: 'n-3' }),
      note('Hidden.', { id: 'n-4', offTheRecord: true }),
    ),
  ],
  threads: [
    thread('t-range', 'n-1'),
    { ...thread('t-note', 'n-2'), resolved: {} },
    thread('t-hidden', 'n-3'),
    thread('t-gone', 'n-4'),
  ],
});

describe('comments', () => {
  test('of a review copy hang on their words or on the whole note', () => {
    const report = buildTree(source, { variant: { copy: 'review' } });
    const [, first, second] = report.runs[0]?.blocks ?? [];
    expect(first).toMatchObject({
      content: [{ text: 'The gates ' }, { text: 'work', threads: ['t-range'] }, { text: '.' }],
    });
    expect(second).toMatchObject({ threads: ['t-note'], content: [{ text: 'They are old.' }] });
    expect(report.threads).toEqual([
      {
        id: 't-range',
        resolved: false,
        comments: [{ author: 'Ann van Lee', initials: 'AvL', text: 'On n-1' }],
      },
      {
        id: 't-note',
        resolved: true,
        comments: [{ author: 'Ann van Lee', initials: 'AvL', text: 'On n-2' }],
      },
    ]);
  });

  test('are not in a clean copy', () => {
    const report = buildTree(source);
    expect(report.threads).toEqual([]);
    expect(JSON.stringify(report.runs)).not.toContain('threads');
  });
});

test('a review copy says in its header which draft it is, a clean one does not', () => {
  const header = (copy: 'clean' | 'review') =>
    readHeader(
      buildTree(source, { variant: { copy }, style: { letterhead: { pageNumbers: 'none' } } })
        .header,
    );
  expect(header('review')).toBe('DRAFT 1');
  expect(header('clean')).toBe('');
});
