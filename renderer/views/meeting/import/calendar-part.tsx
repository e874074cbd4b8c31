import type { CalendarChange, CalendarFact } from '../../../../shared/acts/import-calendar';
import { useWords } from '../../../state/use-words';
import type { Words } from '../../../state/use-words';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { factWords } from './done-words';
import type { CalendarPreview } from './import-job';
import { LineList } from './line-list';
import { MoreList } from './more-list';
import type { PartProps } from './part-props';

const outcomeWords = {
  added: 'imports.factAdded',
  changed: 'imports.factChanged',
  same: 'imports.factSame',
  kept: 'imports.factKept',
} as const;

type PersonChange = Extract<CalendarChange, { type: 'person' }>;

/** An invitation: which of its events it is, which facts it brings, and who is expected. */
export function CalendarPart({ preview, answers, onAnswer }: PartProps<CalendarPreview>) {
  const words = useWords();
  const { t, formats } = words;
  const { events, event, changes } = preview;
  const facts = changes.filter((change) => change.type === 'fact');
  const people = changes.filter((change) => change.type === 'person');
  const among = (...outcomes: readonly PersonChange['outcome'][]) =>
    people.filter(({ outcome }) => outcomes.includes(outcome));
  const expected = among('expected', 'chair', 'apologies');
  const unchanged = among('left');
  const setAside = among('setAside');
  const replace = (fact: CalendarFact, isWanted: boolean) => {
    const next = new Set(answers.replace);
    if (isWanted) next.add(fact);
    else next.delete(fact);
    onAnswer({ replace: next });
  };
  return (
    <>
      {(events.length > 1 || event === undefined) && (
        <Select
          label={t('imports.event')}
          value={event?.id ?? 'none'}
          choices={[
            ...(event === undefined ? [{ id: 'none', label: '…' }] : []),
            ...events.map(({ id, title, time, cancelled }) => ({
              id,
              label: [
                formats.weekday(time.date),
                time.start,
                title,
                cancelled === true ? t('imports.cancelled') : undefined,
              ]
                .filter((part) => part !== undefined)
                .join(' · '),
            })),
          ]}
          onChange={(id) => {
            if (id !== 'none') onAnswer({ event: id, people: new Map() });
          }}
        />
      )}
      {facts.length > 0 && (
        <dl className="import-facts">
          {facts.map(({ fact, value, outcome }) => (
            <div key={fact}>
              <dt>{t(factWords[fact])}</dt>
              <dd>
                {value} <small>{t(outcomeWords[outcome])}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {facts
        .filter(({ fact, outcome }) => outcome === 'kept' || answers.replace.has(fact))
        .map(({ fact, value }) => (
          <Checkbox
            key={fact}
            isSelected={answers.replace.has(fact)}
            onChange={(isWanted) => replace(fact, isWanted)}
          >
            {t('imports.replaceFact', { fact: t(factWords[fact]), value })}
          </Checkbox>
        ))}
      <div className="import-results">
        {expected.length > 0 && (
          <MoreList
            title={t('imports.expected', { count: expected.length })}
            isOpen
            lines={expected.map((change) => personLine(change, words))}
          />
        )}
        {unchanged.length > 0 && (
          <MoreList
            title={t('imports.peopleUnchanged', { count: unchanged.length })}
            lines={unchanged.map((change) => personLine(change, words))}
          />
        )}
        {setAside.length > 0 && (
          <MoreList
            title={t('imports.setAside', { count: setAside.length })}
            lines={setAside.map((change) => personLine(change, words))}
          />
        )}
        <LineList account={preview.lines} />
      </div>
    </>
  );
}

function personLine({ invited, outcome, isNew, why }: PersonChange, { t }: Words): string {
  const name = invited.name ?? invited.email ?? '';
  const parts = [
    name,
    invited.email === name ? undefined : invited.email,
    outcome === 'chair' ? t('imports.chair') : undefined,
    outcome === 'apologies' ? t('imports.apologies') : undefined,
    isNew === true ? t('imports.isNew') : undefined,
    outcome === 'setAside' ? setAsideWords(why, t) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function setAsideWords(why: string | undefined, t: Words['t']): string {
  if (why === 'group') return t('imports.setAsideGroup');
  return t(why === 'room' ? 'imports.setAsideRoom' : 'imports.setAsideResource');
}
