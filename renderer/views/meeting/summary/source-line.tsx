import { Check, Circle, Minus } from 'lucide-react';
import { titleText } from '../../../../shared/acts/agenda-items';
import type { LineState, SourceLine } from '../../../../shared/acts/summary/source-lines';
import type { NoteKind } from '../../../../shared/domain/meaning';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { PlainKey, Translate } from '../../../../shared/i18n/translate';
import { partyName } from '../../../editor/extensions/page/party-name';
import type { PickedLine } from './line-list';

/** What a line needs from around it. */
export interface LineScope {
  readonly meeting: Meeting;
  /** The note in which the caret stands. */
  readonly note: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly hour: (at: string) => string;
  readonly t: Translate;
}

const stateWords: Readonly<Record<LineState, PlainKey>> = {
  unused: 'summary.unused',
  used: 'summary.used',
  dropped: 'summary.dropped',
};

const marks = { unused: Circle, used: Check, dropped: Minus } as const;

/** A line of the log, of the chat or of a transcript as the list shows it: its mark, hour, speaker and words. */
export function toPickedLine(line: SourceLine, scope: LineScope): PickedLine {
  const { t, note, picked, hour } = scope;
  const { state, at, id } = line;
  const { who, words, isOff } = wordsOf(line, scope);
  const Mark = marks[state];
  const isHere = note !== undefined && line.notes.includes(note);
  const kind = kindOf(line, t);
  const said = [
    t(stateWords[state]),
    isHere ? t('summary.ofNote') : '',
    kind,
    at === undefined ? '' : hour(at),
    who,
    isOff ? t('summary.offTheRecord') : '',
    words,
    picked.has(id) ? t('summary.picked') : '',
  ];
  return {
    id,
    name: said.filter((part) => part !== '').join(', '),
    content: (
      <>
        <Mark className="source-mark" data-state={state} strokeWidth={state === 'unused' ? 3 : 2} />
        <span className="source-words" data-state={state} data-here={isHere || undefined}>
          <span className="source-head">
            {who !== '' && <b>{who}</b>}
            {at !== undefined && <time>{hour(at)}</time>}
            {kind !== '' && <span>{kind}</span>}
            {isOff && <span className="source-off">{t('summary.offTheRecord')}</span>}
            {state === 'dropped' && <span>{t('summary.dropped')}</span>}
            {isHere && <span className="source-here">{t('summary.ofNote')}</span>}
          </span>
          <span className="source-text">{words}</span>
        </span>
      </>
    ),
  };
}

/** A decision, action or the like by its kind; what is not from the log by where it comes from. */
function kindOf(line: SourceLine, t: Translate): string {
  if (line.type !== 'log') return t(`summary.${line.type}`);
  const { kind } = line.entry.note.meaning;
  return kind === 'text' || kind === 'statement' ? '' : t(kindWords[kind]);
}

const kindWords = {
  keyPoint: 'page.kindKeyPoint',
  question: 'page.kindQuestion',
  decision: 'page.kindDecision',
  action: 'page.kindAction',
  nextStep: 'page.kindNextStep',
  outputDocument: 'page.kindOutputDocument',
} as const satisfies Partial<Record<NoteKind, PlainKey>>;

function wordsOf(
  line: SourceLine,
  { meeting, t }: LineScope,
): { readonly who: string; readonly words: string; readonly isOff: boolean } {
  switch (line.type) {
    case 'log': {
      const { speakers = [], content, offTheRecord, ranges } = line.entry.note;
      const names = speakers.map((party) => partyName(party, meeting.people, t('page.everyone')));
      const isOff = offTheRecord === true || ranges?.some(({ type }) => type === 'offTheRecord');
      return { who: names.join(', '), words: titleText(content), isOff: isOff === true };
    }
    case 'chat':
      return { who: line.message.from, words: line.message.text, isOff: false };
    case 'transcript':
      return { who: line.cue.speaker ?? '', words: line.cue.text, isOff: false };
  }
}
