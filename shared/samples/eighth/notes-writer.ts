import { createNoteWriter } from '../build/notes';
import type { NoteWriter } from '../build/notes';

/** The day of the eighth meeting. */
export const eighthDay = '2026-04-15';

/** Writes the notes of the eighth meeting. */
export const eighthNotes: NoteWriter = createNoteWriter('w8', eighthDay, 'Sorcha Ní Dhubhshláine');
