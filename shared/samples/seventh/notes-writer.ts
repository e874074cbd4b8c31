import { createNoteWriter } from '../build/notes';
import type { NoteWriter } from '../build/notes';

/** The day of the seventh meeting. */
export const seventhDay = '2026-03-18';

/** Writes the notes of the seventh meeting. */
export const seventhNotes: NoteWriter = createNoteWriter(
  'w7',
  seventhDay,
  'Sorcha Ní Dhubhshláine',
);
