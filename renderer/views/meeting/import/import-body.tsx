import { useState } from 'react';
import type { ImportKind } from '../../../../shared/importers/recognise';
import { readAgendaText } from '../../../../shared/importers/agenda/read-agenda-text';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { AttendancePart } from './attendance-part';
import { CalendarPart } from './calendar-part';
import { ChatPart } from './chat-part';
import type { ImportSession } from './import-session';
import { QuestionQueue } from './question-queue';
import { Remarks } from './remarks';
import { TranscriptPart } from './transcript-part';
import type { Import } from './use-import';

const kindWords = {
  attendance: 'imports.kindAttendance',
  chat: 'imports.kindChat',
  transcript: 'imports.kindTranscript',
  calendar: 'imports.kindCalendar',
  agenda: 'imports.kindAgenda',
} as const;

const kinds = Object.keys(kindWords) as readonly ImportKind[];

/** What a file would do, what has to be asked about it, and the button that does it. */
export function ImportBody({
  running,
  session,
}: {
  readonly running: Import;
  readonly session: Extract<ImportSession, { type: 'read' }>;
}) {
  const { t } = useWords();
  const { outcome, answers, asked, isOld } = session;
  const [withAgenda, setWithAgenda] = useState(true);
  const isKnown = outcome.kind !== 'unknown' && outcome.kind !== 'agenda';
  const draft =
    outcome.kind === 'calendar' && outcome.agenda !== undefined
      ? readAgendaText(outcome.agenda)
      : undefined;
  const items = draft?.ok === true ? draft.value.items.length : 0;
  const hasNews = isKnown && (Object.keys(outcome.patch).length > 0 || items > 0);
  const confirm = () =>
    void running.confirm(
      items > 0 && withAgenda && outcome.kind === 'calendar' ? outcome.agenda : undefined,
    );
  const left = asked.filter(({ id }) => !answers.people.has(id)).length;
  const footWords = () => {
    if (isOld) return t('imports.again');
    if (!isKnown) return '';
    if (!hasNews) return t('imports.nothingNew');
    return left > 0 ? t('imports.unanswered', { count: left }) : t('imports.oneUndo');
  };
  return (
    <>
      <div className="import-scroll" aria-busy={isOld}>
        <Select<ImportKind | 'unknown'>
          label={t('imports.takenFor')}
          value={isKnown ? outcome.kind : (answers.kind ?? 'unknown')}
          choices={[
            ...(isKnown || answers.kind !== undefined
              ? []
              : [{ id: 'unknown' as const, label: t('imports.kindUnknown') }]),
            ...kinds.map((id) => ({ id, label: t(kindWords[id]) })),
          ]}
          onChange={(kind) => {
            if (kind !== 'unknown') running.answer({ kind, people: new Map() });
          }}
        />
        {isKnown && asked.length > 0 && (
          <QuestionQueue
            questions={asked}
            answers={answers.people}
            onAnswer={(people) => running.answer({ people })}
          />
        )}
        {outcome.kind === 'attendance' && (
          <AttendancePart preview={outcome} answers={answers} onAnswer={running.answer} />
        )}
        {outcome.kind === 'chat' && (
          <ChatPart preview={outcome} answers={answers} onAnswer={running.answer} />
        )}
        {outcome.kind === 'transcript' && (
          <TranscriptPart preview={outcome} answers={answers} onAnswer={running.answer} />
        )}
        {outcome.kind === 'calendar' && (
          <CalendarPart preview={outcome} answers={answers} onAnswer={running.answer} />
        )}
        {items > 0 && (
          <Checkbox isSelected={withAgenda} onChange={setWithAgenda}>
            {t('imports.withAgenda', { count: items })}
          </Checkbox>
        )}
        {outcome.kind !== 'agenda' && <Remarks messages={outcome.messages} isOpen={!isKnown} />}
      </div>
      <div className="import-foot">
        <p role="status" className="import-quiet">
          {footWords()}
        </p>
        <Button onPress={running.cancel}>{t('imports.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={!hasNews}
          {...(asked.length > 0 ? {} : { 'data-import-start': '' })}
          data-import-confirm=""
          onPress={confirm}
        >
          {t('imports.confirm')}
        </Button>
      </div>
    </>
  );
}
