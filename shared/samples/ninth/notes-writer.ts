import { createNoteWriter } from '../build/notes';
import type { NoteWriter } from '../build/notes';

/** The day of the ninth meeting. */
export const ninthDay = '2026-05-13';

/** Writes the notes of the ninth meeting. */
export const ninthNotes: NoteWriter = createNoteWriter('w9', ninthDay, 'Sorcha Ní Dhubhshláine');
