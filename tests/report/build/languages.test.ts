import { expect, test } from 'vitest';
import { groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { action, note } from '../../builders/notes';
import { build, buildLines, buildTree } from './build-lines';

const source = meeting({
  group: groupFacts({ name: 'Groupe des barrages', shortName: 'GDB' }),
  seat: { series: 'series-regular', ordinal: 1 },
  schedule: { date: '2030-12-01', start: '14:05', zone: 'UTC' },
  sections: [section('Vannes', note('Tout va bien.'), action('Écrire'))],
  nextMeetings: [{ id: 'next-1', when: { date: '2031-01-01', zone: 'UTC' } }],
});

/** Text without the no-break spaces that French typography asks for. */
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00A0', ' '));

test('a report in French has French ordinals, dates, hours and labels', () => {
  expect(plain(buildLines(source, { style: 'sectioned', language: 'fr' }))).toEqual([
    'Compte rendu',
    'La première réunion virtuelle du Groupe des barrages (GDB) s’est tenue le 1er décembre 2030 à 14 h 05 UTC.',
    'L’ordre du jour de la réunion était le suivant :',
    'Ordre du jour',
    '1. Vannes',
    'A. Vannes',
    'Résumé des principaux points :',
    'Tout va bien.',
    'Prochaines étapes : Écrire',
    'Prochaine réunion : la prochaine réunion du GDB est prévue le 1er janvier 2031.',
  ]);
});

test('a meeting over several days is told from one day to the other', () => {
  const long = { ...source, schedule: { date: '2030-12-01', lastDate: '2030-12-03', zone: 'UTC' } };
  const [, opening] = buildLines(long, { style: 'sectioned', language: 'fr' });
  expect(opening).toContain('s’est tenue du 1er au 3 décembre 2030.');
  expect(buildLines(long, { style: 'sectioned' })[1]).toContain('on December 1–3 2030.');
});

test('a note in another language says so, and a right-to-left report runs so', () => {
  const mixed = meeting({ sections: [section('Gates', note('Bonjour.', { language: 'fr' }))] });
  expect(buildTree(mixed).runs[0]?.blocks[1]).toMatchObject({ language: 'fr' });
  expect(buildTree(mixed, { language: 'ar', style: 'sectioned' }).direction).toBe('rtl');
});

test('a language or an item that there is not is told in words', () => {
  expect(build(source, { language: 'xx' })).toMatchObject({
    ok: false,
    messages: [{ code: 'report.unknown-language' }],
  });
  expect(build(source, { variant: { only: { item: 'item-99' } } })).toMatchObject({
    ok: false,
    messages: [{ code: 'report.unknown-item' }],
  });
});
