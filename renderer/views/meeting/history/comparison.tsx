import type { Piece } from '../../../../shared/base/diff-words';
import type {
  ComparedFact,
  ComparedSection,
  MeetingComparison,
} from '../../../../shared/compare/compare-meetings';
import type { ComparedNote } from '../../../../shared/compare/compare-notes';
import { useWords } from '../../../state/use-words';
import { areaKeys, fieldKeys, kindKeys, valueKey } from './fact-words';

/** Words that came are underlined and words that went are struck out; both are also said. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { t } = useWords();
  return pieces.map(({ type, text }, index) => {
    if (type === 'same') return <span key={index}>{text}</span>;
    const Mark = type === 'inserted' ? 'ins' : 'del';
    return (
      <Mark key={index}>
        <span className="history-said">
          {t(type === 'inserted' ? 'history.insertedWords' : 'history.deletedWords')}{' '}
        </span>
        {text}
        <span className="history-said"> {t('history.endOfWords')}</span>
      </Mark>
    );
  });
}

const typeKeys = {
  inserted: 'history.inserted',
  deleted: 'history.deleted',
  changed: 'history.changed',
  moved: 'history.moved',
} as const;

/** What changed in a note beside its words, in sentences. */
function useNoteChanges({ before, after }: ComparedNote): readonly string[] {
  const { t } = useWords();
  if (before === undefined || after === undefined) return [];
  return [
    ...(before.kind === after.kind
      ? []
      : [
          t('history.kindChanged', {
            before: t(kindKeys[before.kind]),
            after: t(kindKeys[after.kind]),
          }),
        ]),
    ...(JSON.stringify(before.speakers) === JSON.stringify(after.speakers)
      ? []
      : [t('history.speakersChanged')]),
    ...(before.offTheRecord === after.offTheRecord
      ? []
      : [t(after.offTheRecord ? 'history.offTheRecordNow' : 'history.offTheRecordNoLonger')]),
    ...(before.notForAttribution === after.notForAttribution
      ? []
      : [
          t(
            after.notForAttribution
              ? 'history.notForAttributionNow'
              : 'history.notForAttributionNoLonger',
          ),
        ]),
  ];
}

function NoteLine({ note }: { readonly note: ComparedNote }) {
  const { t } = useWords();
  const changes = useNoteChanges(note);
  if (note.type === 'same') return null;
  return (
    <li className="history-note" data-type={note.type}>
      <span className="history-type">{t(typeKeys[note.type])}</span>
      <p className="history-words">
        <Pieces pieces={note.pieces} />
        {changes.map((change) => (
          <span key={change} className="history-change">
            {change}
          </span>
        ))}
      </p>
    </li>
  );
}

function SectionPart({ section }: { readonly section: ComparedSection }) {
  const { t } = useWords();
  const same = section.notes.filter(({ type }) => type === 'same').length;
  const name =
    section.id === 'opening'
      ? t('page.opening')
      : section.id === 'closing'
        ? t('page.closing')
        : '';
  return (
    <section className="history-section">
      <h3>{section.heading.length === 0 ? name : <Pieces pieces={section.heading} />}</h3>
      <ul>
        {section.notes.map((note) => (
          <NoteLine key={`${note.type} ${note.id}`} note={note} />
        ))}
      </ul>
      {same > 0 && <p className="history-same">{t('history.unchanged', { count: same })}</p>}
    </section>
  );
}

function FactLine({ fact }: { readonly fact: ComparedFact }) {
  const { t } = useWords();
  const value = (field: ComparedFact['fields'][number]['field'], text: string | undefined) => {
    if (text === undefined) return t('history.nothing');
    const key = valueKey(field, text);
    return key === undefined ? text : t(key);
  };
  return (
    <li className="history-note" data-type={fact.type}>
      <span className="history-type">{t(typeKeys[fact.type])}</span>
      <div className="history-words">
        {t(areaKeys[fact.area])}
        {fact.name === '' ? '' : `: ${fact.name}`}
        {fact.fields.map(({ field, before, after }) => (
          <p key={field} className="history-field">
            {t(fieldKeys[field])}:{' '}
            <Pieces
              pieces={[
                { type: 'deleted', text: value(field, before) },
                { type: 'inserted', text: value(field, after) },
              ]}
            />
          </p>
        ))}
      </div>
    </li>
  );
}

/** What differs between two versions, part by part, and beside the notes. */
export function Comparison({ comparison }: { readonly comparison: MeetingComparison }) {
  const { t } = useWords();
  if (comparison.isSame) return <p>{t('history.same')}</p>;
  return (
    <div className="history-comparison">
      {comparison.facts.length > 0 && (
        <section className="history-section">
          <h3>{t('history.facts')}</h3>
          <ul>
            {comparison.facts.map((fact) => (
              <FactLine key={`${fact.area} ${fact.id}`} fact={fact} />
            ))}
          </ul>
        </section>
      )}
      {comparison.sections
        .filter(({ type }) => type !== 'same')
        .map((section) => (
          <SectionPart key={section.id} section={section} />
        ))}
    </div>
  );
}
