import type { IdSource } from '../../../shared/base/ids';
import { diffMeetings } from '../../../shared/domain/changes/diff-meetings';
import type { Meeting } from '../../../shared/domain/meeting';
import { note } from '../../builders/notes';
import type { AskShell } from '../../support/connect-shell';

/** A window of the app without a screen: it types words by chance into notes of one section, and looks and saves as the window does. */
export async function openScriptWindow(
  ask: AskShell,
  path: string,
  { ids, random }: { readonly ids: IdSource; readonly random: () => number },
) {
  const opened = await ask('meeting.open', { path });
  const { session } = opened;
  let { meeting: shown } = opened;
  let sequence = 0;

  /** Sends what is new, as the window does: against what it sent last, with what it has merged since. */
  async function send(after: Meeting): Promise<void> {
    const changes = diffMeetings(shown, after);
    shown = after;
    if (changes === undefined) return;
    sequence += 1;
    const change = { type: 'changes', changes } as const;
    await ask('meeting.journal', { session, sequence, change });
  }

  return {
    /** Writes words into a note of its own, or, as often, at the end of the note that everybody writes in or of any other. */
    async write(words: string): Promise<void> {
      const [first, ...others] = shown.sections;
      if (first === undefined) throw new Error('the meeting has no section');
      const chance = random();
      const at = chance < 0.25 ? 0 : Math.floor(random() * first.notes.length);
      const changed = chance < 0.5 ? first.notes[at] : undefined;
      const notes =
        changed === undefined
          ? first.notes.toSpliced(at + 1, 0, { ...note(words), id: ids('note') })
          : first.notes.with(at, {
              ...changed,
              content: [...changed.content, { type: 'text', text: ` ${words}` }],
            });
      await send({ ...shown, sections: [{ ...first, notes }, ...others] });
    },
    /** Takes in what others have written. */
    async look(): Promise<void> {
      // A file that is away at this moment can be refused, and is looked at later.
      const looked = await ask('merge.look', { session }).catch(() => undefined);
      if (looked?.meeting !== undefined) await send(looked.meeting);
    },
    /** Saves; whether that was done, since a file that is just being swapped can be refused. */
    save: (): Promise<boolean> =>
      ask('meeting.save', { session }).then(
        () => true,
        () => false,
      ),
  };
}
