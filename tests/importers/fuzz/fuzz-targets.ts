import { readAttendance } from '../../../shared/importers/attendance/read-attendance';
import { readDocument } from '../../../shared/importers/document/read-document';
import { readRoster } from '../../../shared/importers/roster/read-roster';
import { recognise } from '../../../shared/importers/recognise';
import { createCountingIdSource } from '../../../shared/base/ids';
import { previewAttendance } from '../../../shared/importers/attendance/preview-attendance';
import { meeting } from '../../builders/meeting';
import { group } from '../../builders/group';
import { hardRoster } from '../../roster/hard-names';
import { buildDocument, paragraph } from '../document/build-document';
import { documentSeeds } from '../document/document-seeds';
import { encodeText } from '../encode-text';
import { attendanceSeeds } from './attendance-seeds';
import { agendaSeeds, calendarSeeds } from './calendar-seeds';
import { runPreview } from './run-preview';
import { runChat, runTranscript } from './run-talk';
import { chatSeeds, transcriptSeeds } from './talk-seeds';

/** An importer under fuzzing: whole files to begin with, and what is done with the bytes; it must never throw. */
export interface FuzzTarget {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  readonly run: (bytes: Uint8Array) => void;
}

const bytesOf = attendanceSeeds.map(([text, encoding]) => encodeText(text, encoding));
const toBytes = (text: string) => encodeText(text, 'utf-8');
const allSeeds = [
  ...bytesOf,
  ...[...chatSeeds, ...transcriptSeeds, ...calendarSeeds, ...agendaSeeds].map(toBytes),
];
const people = group({ people: hardRoster.slice(0, 60) });

/** Every importer; a new one adds itself here. */
export const fuzzTargets: readonly FuzzTarget[] = [
  {
    name: 'attendance',
    seeds: bytesOf,
    run: (bytes) => {
      const read = readAttendance(bytes, { zone: 'Europe/Zurich', date: '2026-09-22' });
      if (!read.ok) return;
      for (const { people: found } of read.value.meetings)
        previewAttendance(found, meeting(), people);
      const lines = read.value.lines.map(({ line }) => line);
      if (new Set(lines).size !== lines.length) throw new Error('a line is accounted for twice');
    },
  },
  {
    name: 'roster',
    seeds: bytesOf,
    run: (bytes) => {
      readRoster(bytes, group(), createCountingIdSource());
    },
  },
  { name: 'chat', seeds: chatSeeds.map(toBytes), run: runChat },
  { name: 'transcript', seeds: transcriptSeeds.map(toBytes), run: runTranscript },
  {
    name: 'calendar',
    seeds: calendarSeeds.map(toBytes),
    run: (bytes) => {
      runPreview(bytes, 'calendar');
    },
  },
  {
    name: 'agenda',
    seeds: agendaSeeds.map(toBytes),
    run: (bytes) => {
      runPreview(bytes, 'agenda');
    },
  },
  {
    name: 'document',
    seeds: [...documentSeeds.map(toBytes), buildDocument('<w:p><w:r><w:t>1. A</w:t></w:r></w:p>')],
    run: (bytes) => {
      readDocument(bytes);
      readDocument(buildDocument('', { 'word/document.xml': bytes }));
      readDocument(
        buildDocument(paragraph('Opening', '1', 1), {
          'word/numbering.xml': bytes,
          'word/styles.xml': bytes,
        }),
      );
    },
  },
  { name: 'preview', seeds: allSeeds, run: (bytes) => runPreview(bytes) },
  {
    name: 'recognise',
    seeds: allSeeds,
    run: (bytes) => {
      recognise(bytes);
    },
  },
];
