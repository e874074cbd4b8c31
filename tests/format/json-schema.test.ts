import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCollectedReport } from '../../shared/format/collected-report';
import { fileKindNames } from '../../shared/format/file-kinds';
import type { FileKindName } from '../../shared/format/file-kinds';
import { writeGroup } from '../../shared/format/group';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import { buildJsonSchema, writeJsonSchema } from '../../shared/format/schema/build-json-schema';
import { writeStyle } from '../../shared/format/style';
import { arbitraryCollectedReport, arbitraryMeeting } from '../builders/arbitrary-meeting';
import { arbitraryGroup } from '../builders/arbitrary/group';
import { style } from '../builders/style';

function validator(name: FileKindName) {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  addFormats(ajv);
  const validate = ajv.compile(buildJsonSchema(name));
  return (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors);
}

describe('the published JSON Schemas', () => {
  test.each(fileKindNames)('say what this version of the program says: %s', async (name) => {
    await expect(writeJsonSchema(name)).toMatchFileSnapshot(
      `../../shared/format/schema/${name}.v1.schema.json`,
    );
  });

  test('accept in another validator whatever the program writes', () => {
    const minutes = validator('minutes');
    const report = validator('collected-report');
    const group = validator('group');
    fc.assert(
      fc.property(
        arbitraryMeeting(),
        arbitraryCollectedReport(),
        arbitraryGroup,
        (one, two, three) => {
          expect(minutes(writeMinutes(one))).toEqual([]);
          expect(report(writeCollectedReport(two))).toEqual([]);
          expect(group(writeGroup(three, 'A test'))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
    expect(validator('style')(writeStyle(style()))).toEqual([]);
  }, 120_000);

  test('refuse in another validator what the program refuses', () => {
    const validate = validator('minutes');
    const [meeting] = fc.sample(arbitraryMeeting(), { numRuns: 1, seed: 3 });
    const good = writeMinutes(meeting!);
    const breaks: readonly ((file: Record<string, unknown>) => void)[] = [
      (file) => (file.format = 'other'),
      (file) => (file.version = 0),
      (file) => (file.checksum = 'x'),
      (file) => (file.extra = 1),
      (file) => delete file.meeting,
      (file) => Object.assign(file.meeting as object, { created: 'today' }),
      (file) => Object.assign(file.meeting as object, { extra: 1 }),
      (file) => Object.assign(file.meeting as object, { sections: [{}] }),
      (file) =>
        Object.assign(file.meeting as object, { schedule: { date: '2030-02-31', zone: 'UTC' } }),
      (file) =>
        Object.assign(file.meeting as object, {
          nextMeetings: [{ id: 'x', link: 'javascript:x' }],
        }),
    ];
    for (const change of breaks) {
      const file = JSON.parse(good) as Record<string, unknown>;
      change(file);
      const text = JSON.stringify(file);
      expect({
        file: Object.keys(file),
        another: validate(text)?.length === 0,
        program: readMinutes(text).ok,
      }).toEqual({ file: Object.keys(file), another: false, program: false });
    }
  });
});
