import { describe, expect, test } from 'vitest';
import { collectedReportSchema } from '../../shared/domain/collected-report';
import { groupSchema } from '../../shared/domain/group';
import { meetingSchema } from '../../shared/domain/meeting';
import { sampleCollectedReports, sampleGroup, sampleMeetings } from '../../shared/samples/samples';
import { allObjects, notesOf, valuesOf, wordsOf } from './walk';

const everything = [sampleGroup, ...sampleMeetings, ...sampleCollectedReports];

describe('the shipped sample', () => {
  test('is read by the schemas of the file without any change', () => {
    expect(groupSchema.parse(sampleGroup)).toStrictEqual(sampleGroup);
    for (const meeting of sampleMeetings) {
      expect(meetingSchema.parse(meeting)).toStrictEqual(meeting);
    }
    for (const report of sampleCollectedReports) {
      expect(collectedReportSchema.parse(report)).toStrictEqual(report);
    }
  });

  test('survives being written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(everything))).toStrictEqual(everything);
  });

  test('leads nowhere but to example.org', () => {
    const texts = allObjects(everything).flatMap((entry) => Object.values(entry));
    const addresses = texts.filter(
      (text): text is string => typeof text === 'string' && /https?:|@/.test(text),
    );
    const foreign = addresses.filter(
      (text) =>
        !/^[^@]*https:\/\/example\.org\/\S+$/.test(text) &&
        !/^[a-z.]+@[a-z]+\.example\.org$/.test(text),
    );
    expect(addresses.length).toBeGreaterThan(30);
    expect(foreign).toStrictEqual([]);
  });

  test('has an image of a small PNG, of the size that the file says', () => {
    const [image] = sampleMeetings.flatMap(({ assets }) => assets ?? []);
    const bytes = Buffer.from(image?.data ?? '', 'base64');
    expect(bytes.length).toBeLessThan(2048);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toStrictEqual([
      image?.width,
      image?.height,
    ]);
  });

  test('has between 600 and 1500 words of notes in each meeting', () => {
    for (const meeting of sampleMeetings) {
      const words = notesOf(meeting).map(wordsOf).join(' ').split(/\s+/u).length;
      expect(words).toBeGreaterThan(600);
      expect(words).toBeLessThan(1500);
    }
  });

  test('has no empty words in any run', () => {
    const runs = allObjects(everything).filter(({ type }) => type === 'text' || type === 'mention');
    expect(valuesOf(runs, 'text').filter((text) => text === '')).toStrictEqual([]);
  });
});
