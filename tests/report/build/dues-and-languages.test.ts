import { expect, test } from 'vitest';
import { buildReport } from '../../../shared/report/build-report';
import type { Block, Report } from '../../../shared/report/report';
import { agendaOrdered } from '../../../shared/report/styles/agenda-ordered';
import { meeting, section } from '../../builders/meeting';
import { action, note } from '../../builders/notes';

function reportOf(language: string, ...notes: Parameters<typeof section>[1][]): Report {
  const source = meeting({ sections: [section('Gates', ...notes)] });
  const built = buildReport(
    { type: 'meeting', meeting: source },
    { style: agendaOrdered, language, variant: { copy: 'clean' } },
  );
  if (!built.ok) throw new Error(built.messages[0]?.text);
  return built.value;
}

function blocksOf(report: Report): readonly Block[] {
  return report.runs.flatMap((run) => run.blocks);
}

function wordsOf(report: Report): readonly string[] {
  return blocksOf(report).map((block) =>
    block.type === 'paragraph'
      ? block.content.map((span) => (span.type === 'text' ? span.text : '')).join('')
      : '',
  );
}

test('a due date that is only half understood is printed as typed, without the word of a date', () => {
  const open = action('Read the gauges.', { due: { type: 'unclear', typed: 'before the rains' } });
  expect(wordsOf(reportOf('en', open))).toContain('Action: Read the gauges. (before the rains)');
});

test('notes keep the language they were taken in when the report is in another', () => {
  const languages = (language: string) =>
    blocksOf(reportOf(language, note('The gates were opened.'))).flatMap((block) =>
      block.type === 'paragraph' && block.anchor !== undefined && 'language' in block
        ? [block.language]
        : [],
    );
  expect(languages('ar')).toEqual(['en']);
  expect(languages('en')).toEqual([]);
});
