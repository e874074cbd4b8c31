import { useEffect, useState } from 'react';
import type { IsoDate } from '../../../../shared/base/dates';
import type { ParamsOf } from '../../../../shared/ipc/contract';
import type { ExportChoice } from '../../../../shared/ipc/export-choice';
import { useApp } from '../../../state/use-app';
import { useOpenMeeting } from '../session/use-meeting';

/** The words of the mail as they stand in the dialog. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
  /** Whether a person has changed them, so that they no longer follow the choices. */
  readonly isChanged: boolean;
  readonly problem?: string | undefined;
}

/** Milliseconds of rest after which the mail is written anew for changed choices. */
const rest = 250;

/** Writes the mail for the choices, and again when they change, until a person has changed a word of it. */
export function useMailDraft(
  { style, language, variant }: ExportChoice,
  commentsUntil: IsoDate | undefined,
) {
  const open = useOpenMeeting();
  const { bridge } = useApp();
  const [draft, setDraft] = useState<MailDraft>({ subject: '', text: '', isChanged: false });
  const asked = JSON.stringify({ style, language, variant, commentsUntil });
  const { isChanged } = draft;

  useEffect(() => {
    if (isChanged) return undefined;
    let isCurrent = true;
    const write = async () => {
      await open.journal.flush();
      const params = JSON.parse(asked) as Omit<ParamsOf<'circulate.draft'>, 'session'>;
      const result = await bridge.request('circulate.draft', {
        ...params,
        session: open.journal.session(),
      });
      if (!isCurrent) return;
      setDraft(
        result.ok
          ? { ...result.value, isChanged: false }
          : { subject: '', text: '', isChanged: false, problem: result.messages[0]?.text },
      );
    };
    const timer = setTimeout(() => void write(), rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, isChanged, bridge, open]);

  return {
    draft,
    change: (part: Partial<Pick<MailDraft, 'subject' | 'text'>>) =>
      setDraft({ ...draft, ...part, isChanged: true }),
    writeAnew: () => setDraft({ ...draft, isChanged: false }),
  };
}
