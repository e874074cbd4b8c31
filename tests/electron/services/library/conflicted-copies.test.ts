import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  findConflictedCopies,
  isCopyName,
} from '../../../../electron/services/library/conflicted-copies';
import { createFormatFiles } from '../../../../electron/services/library/format-files';
import { writeMinutes } from '../../../../shared/format/minutes';
import { meeting } from '../../../builders/meeting';

test.each([
  "Spring (Anna's conflicted copy 2030-03-25).minutes",
  'Spring (conflicted copy 2030-03-25 140302).minutes',
  'Spring (copie en conflit de Anna 2030-03-25).minutes',
  'Spring.sync-conflict-20300325-140302-ABCDEFG.minutes',
  'Spring (1).minutes',
  'Spring-ANNAS-LAPTOP.minutes',
  'Spring (SFConflict anna@example.org 2030-03-25-14-03-02).minutes',
])('%s is the name of a copy of Spring.minutes', (name) => {
  expect(isCopyName(name, 'Spring.minutes')).toBe(true);
});

test.each([
  'Spring.minutes',
  'Spring meeting.minutes',
  'Springtime.minutes',
  'Spring (1).docx',
  'Autumn (1).minutes',
])('%s is not', (name) => {
  expect(isCopyName(name, 'Spring.minutes')).toBe(false);
});

test('only copies that hold the same meeting are found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  const spring = meeting();
  const files = createFormatFiles('Rapporteur 0');
  writeFileSync(join(folder, 'Spring.minutes'), writeMinutes(spring));
  writeFileSync(join(folder, 'Spring (1).minutes'), writeMinutes(spring));
  writeFileSync(join(folder, 'Spring (2).minutes'), writeMinutes({ ...spring, id: 'another' }));
  writeFileSync(join(folder, 'Spring (3).minutes'), 'damaged');
  const copies = await findConflictedCopies(join(folder, 'Spring.minutes'), spring.id, files);
  expect(copies.map(({ file }) => file)).toEqual(['Spring (1).minutes']);
});
