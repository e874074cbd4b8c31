import { expect, test } from 'vitest';
import { buildReport } from '../../../shared/report/build-report';
import { agendaOrdered } from '../../../shared/report/styles/agenda-ordered';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';

test('bytes that are no image are left out and named, rather than put into a document', () => {
  const image = { asset: 'a-1', alternative: 'A gauge' };
  const source = {
    ...meeting({
      sections: [section('Gates', { ...note('The gauge.'), shape: { type: 'image', image } })],
    }),
    assets: [
      { id: 'a-1', mediaType: 'image/png', data: 'aGVsbG8=', width: 10, height: 10 } as const,
    ],
  };
  const built = buildReport(
    { type: 'meeting', meeting: source },
    { style: agendaOrdered, language: 'en', variant: { copy: 'clean' } },
  );
  const blocks = built.ok ? built.value.runs.flatMap((run) => run.blocks) : [];
  expect(blocks.map((block) => block.type)).not.toContain('image');
  expect(built.messages.map((message) => message.code)).toContain('report.broken-image');
});
