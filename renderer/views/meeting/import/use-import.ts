import { useEffect, useRef, useState } from 'react';
import { isOpen } from '../../../../shared/acts/open-interval';
import { readAgendaText } from '../../../../shared/importers/agenda/read-agenda-text';
import type { DraftAgenda } from '../../../../shared/importers/agenda/read-agenda-text';
import type { Meeting } from '../../../../shared/domain/meeting';
import { maxImportBytes } from '../../../../shared/importers/text/import-limits';
import type { Act } from '../../../editor/extensions/history/acts';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { useOwnGroup } from '../next/use-own-group';
import type { OpenMeeting } from '../session/open-meeting';
import { useOpenMeeting } from '../session/use-meeting';
import { doneWords } from './done-words';
import type {
  ImportAnswers,
  ImportOutcome,
  PersonQuestion,
  ReadingPlace,
  ShownPreview,
} from './import-job';
import { createImportReader } from './import-reader';
import type { ImportReader } from './import-reader';
import { noAnswers } from './import-session';
import type { ImportSession } from './import-session';
import { useTaughtNames } from './use-taught-names';

/** An import under way, and what can be done with it. */
export interface Import {
  /** Nothing where none is under way. */
  readonly session: ImportSession | undefined;
  /** Shows the place where a file is chosen or pasted. */
  readonly begin: () => void;
  readonly takeFile: (file: File) => void;
  readonly takeText: (text: string) => void;
  readonly answer: (more: Partial<ImportAnswers>) => void;
  /** Does what the preview says, as one step of the history. */
  readonly confirm: (agenda?: string) => Promise<void>;
  readonly cancel: () => void;
}

/** What an import needs from its page. */
export interface ImportUses {
  /** Shows the import where there is something to look at. */
  readonly onShow: () => void;
  /** Shows where its things are afterwards. */
  readonly onDone: (kind: ShownPreview['kind']) => void;
  readonly onAgenda: (text: string) => void;
  readonly addAgenda: (draft: DraftAgenda, goesOnWith: Act) => void;
}

/** So many times the meeting may change under a preview before the person is told. */
const mostTries = 5;

/** Reads a file beside the meeting, shows what it would do, and does it. */
export function useImport({ onShow, onDone, onAgenda, addAgenda }: ImportUses): Import {
  const open = useOpenMeeting();
  const { info, toasts } = useApp();
  const words = useWords();
  const { t } = words;
  const [session, setSession] = useState<ImportSession>();
  const reader = useRef<ImportReader>(undefined);
  const latest = useRef<Reading>(undefined);
  const { own, reload } = useOwnGroup(open.path);
  const teach = useTaughtNames();

  useEffect(() => () => reader.current?.stop(), []);

  const place = (): ReadingPlace => {
    const meeting = open.meeting.get();
    return {
      meeting,
      group: own?.group,
      now: open.now(),
    };
  };
  const stop = () => {
    reader.current?.stop();
    reader.current = undefined;
  };
  const read = async (name: string, answers: ImportAnswers) => {
    const running = reader.current;
    if (running === undefined) return;
    const now = place();
    const outcome = await running.read(now, answers);
    // Another file may have been taken, or this one put away, in the meantime.
    if (reader.current !== running) return;
    if (outcome.kind === 'agenda') {
      stop();
      setSession(undefined);
      onAgenda(outcome.text);
      return;
    }
    latest.current = { meeting: now.meeting, outcome };
    setSession((before) => {
      const known = before?.type === 'read' ? before.asked : [];
      const asked =
        outcome.kind === 'unknown' ? [] : joinQuestions(known, outcome.questions, answers);
      return { type: 'read', name, outcome, answers, asked, isOld: false };
    });
  };
  const take = (name: string | undefined, bytes: Uint8Array) => {
    stop();
    reader.current = createImportReader({ path: name, bytes });
    const { schedule, group, sections } = open.meeting.get();
    const hasZone = schedule !== undefined || group !== undefined || own !== undefined;
    void read(name ?? '', {
      ...noAnswers,
      zone: hasZone ? undefined : info.zone,
      unknown: t('chat.unknown'),
      section: sections.find(isOpen)?.id ?? open.section.get(),
    });
  };

  return {
    session,
    begin: () => {
      if (session === undefined) setSession({ type: 'start' });
      onShow();
    },
    takeFile: (file) => {
      if (file.size > maxImportBytes) {
        const size = Math.ceil(file.size / 1024 / 1024);
        const most = maxImportBytes / 1024 / 1024;
        const text = t('imports.tooLarge', { name: file.name, size, most });
        toasts.showProblem([{ severity: 'error', code: 'import.too-large', text }]);
        return;
      }
      stop();
      setSession({ type: 'reading', name: file.name });
      onShow();
      void file.arrayBuffer().then(
        (buffer) => take(file.name, new Uint8Array(buffer)),
        () => {
          setSession(undefined);
          const text = t('imports.unreadable', { name: file.name });
          toasts.showProblem([{ severity: 'error', code: 'import.unreadable', text }]);
        },
      );
    },
    takeText: (text) => {
      setSession({ type: 'reading', name: '' });
      onShow();
      take(undefined, new TextEncoder().encode(text));
    },
    answer: (more) => {
      if (session?.type !== 'read') return;
      const answers = { ...session.answers, ...more };
      setSession({ ...session, answers, isOld: true });
      void read(session.name, answers);
    },
    confirm: async (agenda) => {
      const running = reader.current;
      if (session?.type !== 'read' || running === undefined) return;
      const known = session.isOld ? undefined : latest.current;
      const done = await takeOver(open, running, place, session.answers, known);
      if (reader.current !== running) return;
      if (done === undefined) {
        const text = t('imports.changedMeanwhile');
        toasts.showProblem([{ severity: 'error', code: 'import.changed', text }]);
        return;
      }
      const draft = agenda === undefined ? undefined : readAgendaText(agenda);
      if (draft?.ok === true) addAgenda(draft.value, 'import');
      if (own !== undefined) {
        teach(own.folder, own.group, done.lessons);
        if (done.lessons.length > 0) reload();
      }
      stop();
      setSession(undefined);
      toasts.show(doneWords(done, words));
      onDone(done.kind);
    },
    cancel: () => {
      stop();
      setSession(undefined);
    },
  };
}

/** The questions that were asked, those first asked last, without those that nobody asks and nobody has answered. */
function joinQuestions(
  before: readonly PersonQuestion[],
  now: readonly PersonQuestion[],
  { people }: ImportAnswers,
): readonly PersonQuestion[] {
  const open = new Set(now.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => open.has(id) || people.has(id)),
    ...now.filter(({ id }) => !known.has(id)),
  ];
}

/** What a file would do to a state of the meeting. */
interface Reading {
  readonly meeting: Meeting;
  readonly outcome: ImportOutcome;
}

/**
 * Puts what was read into the meeting, and says what that was. Where the meeting has changed since, the
 * file is read again for the meeting as it is; nothing where it never stands still.
 */
async function takeOver(
  open: OpenMeeting,
  reader: ImportReader,
  place: () => ReadingPlace,
  answers: ImportAnswers,
  known: Reading | undefined,
): Promise<ShownPreview | undefined> {
  let reading = known;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const now = place();
    const { meeting, outcome } = reading ?? {
      meeting: now.meeting,
      outcome: await reader.read(now, answers),
    };
    reading = undefined;
    if (outcome.kind === 'agenda' || outcome.kind === 'unknown') return undefined;
    const names = Object.keys(outcome.patch) as (keyof typeof outcome.patch)[];
    const current = open.meeting.get();
    if (names.some((name) => current[name] !== meeting[name])) continue;
    if (names.length > 0) {
      open.changeFacts('import', (frame) => ({ ...frame, ...outcome.patch }));
    }
    return outcome;
  }
  return undefined;
}
