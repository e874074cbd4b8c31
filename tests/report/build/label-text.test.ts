import { expect, test } from 'vitest';
import { buildReport } from '../../../shared/report/build-report';
import { boldLabel, spaceAfter } from '../../../shared/report/build/label-text';
import { sectioned } from '../../../shared/report/styles/sectioned';
import type { Block } from '../../../shared/report/report';
import { meeting, section } from '../../builders/meeting';
import { nextStep } from '../../builders/notes';

test('a label has a space after it unless its last sign is full-width', () => {
  expect(spaceAfter([{ type: 'text', text: 'Next steps:' }])).toEqual([
    { type: 'text', text: ' ' },
  ]);
  expect(spaceAfter([{ type: 'text', text: '后续步骤：' }])).toEqual([]);
});

test('a label that runs into the text is bold, and keeps what else it is', () => {
  expect(
    boldLabel([
      { type: 'text', text: 'Next ' },
      { type: 'text', text: 'steps:', formats: ['italic', 'bold'] },
      { type: 'break' },
    ]),
  ).toEqual([
    { type: 'text', text: 'Next ', formats: ['bold'] },
    { type: 'text', text: 'steps:', formats: ['italic', 'bold'] },
    { type: 'break' },
  ]);
});

function firstWords(language: string, ...days: readonly string[]): readonly string[] {
  const source = meeting({
    sections: [section('Gates', nextStep('wait for the survey.'))],
    nextMeetings: days.map((date) => ({ id: `n-${date}`, when: { date, zone: 'UTC' } })),
  });
  const report = buildReport(
    { type: 'meeting', meeting: source },
    { style: sectioned, language, variant: { copy: 'clean' } },
  );
  if (!report.ok) throw new Error(report.messages[0]?.text);
  return report.value.runs.flatMap((run) => run.blocks.flatMap(firstText)).slice(-2);
}

function firstText(block: Block): readonly string[] {
  if (block.type !== 'paragraph') return [];
  const text = block.content.map((span) => (span.type === 'text' ? span.text : '')).join('');
  return [text.slice(0, 24)];
}

test('one next meeting goes on from its label; several begin as sentences do', () => {
  expect(firstWords('en', '2031-04-08').at(-1)).toBe('Next meeting: the next m');
  expect(firstWords('en', '2031-04-08', '2031-05-08')).toEqual([
    'The next meeting of the ',
    'The next meeting of the ',
  ]);
});
