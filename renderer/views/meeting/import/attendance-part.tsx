import { useWords } from '../../../state/use-words';
import type { Words } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { ColumnChoice } from './column-choice';
import type { AttendancePreview, PersonGroup, ShownPerson } from './import-job';
import { LineList } from './line-list';
import { MoreList } from './more-list';
import type { PartProps } from './part-props';
import { ZoneField } from './zone-field';

const reasonWords = {
  email: 'imports.byEmail',
  alias: 'imports.byAlias',
  name: 'imports.byName',
} as const;

const fateWords = {
  new: 'imports.newPeople',
  added: 'imports.added',
  changed: 'imports.changed',
  left: 'imports.left',
  open: 'imports.open',
} as const;

/** Who attended: what has to be asked about the file as a whole, and who is added, changed and left. */
export function AttendancePart({ preview, answers, onAnswer }: PartProps<AttendancePreview>) {
  const words = useWords();
  const { t, formats } = words;
  const { file, blocks, groups, lines, zone } = preview;
  const { dayOrder, columns } = file;
  const order = dayOrder.type === 'ask' || answers.dayOrder !== undefined ? dayOrder : undefined;
  return (
    <>
      <p className="import-quiet">
        {[t(`imports.${file.kind}`), preview.encoding.toUpperCase()].join(' · ')}
      </p>
      {order?.type === 'ask' && (
        <div className="import-questions" role="group" aria-label={t('imports.questions')}>
          <h3 className="import-question">
            {t('imports.dayQuestion', { written: order.written })}
          </h3>
          {(['dayFirst', 'monthFirst'] as const).map((next) => (
            <Button key={next} onPress={() => onAnswer({ dayOrder: next })}>
              {formats.weekday(order[next])}
            </Button>
          ))}
        </div>
      )}
      {blocks.length > 1 && (
        <Select
          label={t('imports.part')}
          value={preview.block === undefined ? 'ask' : String(preview.block)}
          choices={[
            ...(preview.block === undefined ? [{ id: 'ask', label: '…' }] : []),
            ...blocks.map(({ title, date, people }, index) => ({
              id: String(index),
              label: t('imports.partLine', {
                name:
                  [title, date === undefined ? undefined : formats.shortDay(date)]
                    .filter((part) => part !== undefined)
                    .join(', ') || t('imports.partUnnamed', { number: index + 1 }),
                count: people,
              }),
            })),
          ]}
          onChange={(block) => {
            if (block !== 'ask') onAnswer({ block: Number(block), people: new Map() });
          }}
        />
      )}
      {zone.isInFile ? (
        <p className="import-quiet">{t('imports.zoneInFile', { zone: zone.name })}</p>
      ) : (
        <ZoneField zone={zone.name} onZone={(next) => onAnswer({ zone: next })} />
      )}
      {(columns.by !== 'words' || file.kind === 'table') && (
        <ColumnChoice
          columns={columns}
          chosen={answers.columns}
          onChoose={(next) => onAnswer({ columns: next, people: new Map() })}
        />
      )}
      <div className="import-results">
        {groups.map(
          (group) =>
            group.count > 0 && (
              <MoreList
                key={group.fate}
                title={t(fateWords[group.fate], { count: group.count })}
                count={group.count}
                lines={group.people.map((person) => personLine(person, group, zone.name, words))}
              />
            ),
        )}
        {preview.notInFile.length > 0 && (
          <MoreList
            title={t('imports.notInFile', { count: preview.notInFile.length })}
            lines={preview.notInFile}
          />
        )}
        <LineList account={lines} />
      </div>
    </>
  );
}

function personLine(
  { name, as, reason, left, stays }: ShownPerson,
  { fate }: PersonGroup,
  zone: string,
  { t, formats }: Words,
): string {
  const hour = (at: string | undefined) => (at === undefined ? '…' : formats.hour(at, zone));
  const hours = stays.map(({ from, to }) => `${hour(from)}–${hour(to)}`).join(', ');
  const parts = [
    as === undefined || as === name ? name : `${name} → ${as}`,
    reason === undefined ? '' : t(reasonWords[reason]),
    left === undefined ? '' : t(`imports.${left}`),
    fate === 'left' ? '' : hours || t('imports.noTimes'),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
