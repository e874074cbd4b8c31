import type { Id, IdSource } from '../../../shared/base/ids';
import { createCountingIdSource } from '../../../shared/base/ids';
import { moveThing } from '../../../shared/group-settings/change-lists';
import type { GroupDraft } from '../../../shared/group-settings/group-draft';
import type { SeriesDraft } from '../../../shared/group-settings/series-draft';
import { readStandingItems } from '../../../shared/group-settings/standing-items';
import { useWords } from '../../state/use-words';
import type { Words } from '../../state/use-words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { knownZones } from '../library/zones';
import type { GroupTabProps } from './group-tab';
import { NamedRows } from './named-rows';
import { OfficerRows } from './officer-rows';

/** What the form needs: the series, and the group that it belongs to. */
export interface SeriesFormProps {
  readonly draft: GroupDraft;
  readonly series: SeriesDraft;
  readonly createId: IdSource;
  readonly problemAt: GroupTabProps['problemAt'];
  readonly onChange: (series: SeriesDraft, field?: string) => void;
  readonly onRemove: () => void;
}

type TypedKey = 'name' | 'zone' | 'start' | 'end' | 'starts' | 'standing';

const labels = {
  name: 'group.seriesName',
  zone: 'group.zone',
  start: 'group.start',
  end: 'group.end',
  starts: 'group.starts',
  standing: 'group.standing',
} as const satisfies Readonly<Record<TypedKey, string>>;

/** All that every meeting of a series begins with. */
export function SeriesForm(props: SeriesFormProps) {
  const { draft, series, createId, problemAt, onChange, onRemove } = props;
  const words = useWords();
  const { t } = words;
  const field = (key: TypedKey) => ({
    label: t(labels[key]),
    value: series[key],
    onChange: (value: string) => onChange({ ...series, [key]: value }, key),
    error: problemAt(key, series.id),
  });
  const changeCycles = (cycles: SeriesDraft['cycles'], typed?: string) =>
    onChange({ ...series, cycles }, typed);
  const hasHour = series.hour === 'utc' || series.hour === 'zone';

  return (
    <div className="group-series-form">
      <TextField {...field('name')} hint={t('group.seriesNameHint')} maxLength={2000} />
      <div className="group-grid">
        <Select<SeriesDraft['counts']>
          label={t('group.counts')}
          value={series.counts}
          choices={[
            { id: 'series', label: t('group.countsSeries') },
            { id: 'cycle', label: t('group.countsCycle') },
          ]}
          onChange={(counts) => onChange({ ...series, counts })}
        />
        <Select<SeriesDraft['modality']>
          label={t('group.modality')}
          value={series.modality}
          choices={[
            { id: 'unsaid', label: t('facts.modalityUnsaid') },
            { id: 'virtual', label: t('facts.virtual') },
            { id: 'inPerson', label: t('facts.inPerson') },
            { id: 'hybrid', label: t('facts.hybrid') },
          ]}
          onChange={(modality) => onChange({ ...series, modality })}
        />
        <Select<SeriesDraft['hour']>
          label={t('group.hour')}
          value={series.hour}
          choices={[
            { id: 'none', label: t('group.hourNone') },
            { id: 'utc', label: t('group.hourUtc') },
            { id: 'zone', label: t('group.hourZone') },
            { id: 'rotating', label: t('group.hourRotating') },
          ]}
          onChange={(hour) =>
            onChange({
              ...series,
              hour,
              zone: hour === 'zone' && series.zone === '' ? draft.form.zone : series.zone,
            })
          }
        />
        {hasHour && (
          <div className="group-hours">
            <TextField {...field('start')} placeholder="14:00" />
            <TextField {...field('end')} placeholder="15:30" />
          </div>
        )}
        {series.hour === 'rotating' && (
          <TextField {...field('starts')} hint={t('group.startsHint')} />
        )}
        {series.hour === 'zone' && <TextField {...field('zone')} suggestions={knownZones()} />}
      </div>
      <OfficerRows draft={draft} series={series} onChange={onChange} />
      <TextField {...field('standing')} hint={standingHint(series, words)} isLong />
      <NamedRows
        title={t('group.cycles')}
        hint={`${t('group.cyclesHint')} ${t('group.rowKeys')}`}
        empty={`${t('group.cyclesNone')} ${t('group.cyclesHint')}`}
        addLabel={t('group.addCycle')}
        rows={series.cycles}
        problemOf={(id) => problemAt('name', id)}
        onRename={(id, { name = '' }) =>
          changeCycles(
            series.cycles.map((cycle) => (cycle.id === id ? { ...cycle, name } : cycle)),
            `cycle ${id}`,
          )
        }
        onMove={(id, by) => changeCycles(moveThing(series.cycles, id, by))}
        onAdd={() => {
          const id: Id = createId('cycle');
          // The cycle that comes last is the one that begins.
          onChange({ ...series, cycles: [...series.cycles, { id, name: '' }], currentCycle: id });
          return id;
        }}
        onRemove={(id) => {
          const cycles = series.cycles.filter((cycle) => cycle.id !== id);
          const isCurrent = series.currentCycle === id;
          onChange({
            ...series,
            cycles,
            currentCycle: isCurrent ? (cycles.at(-1)?.id ?? '') : series.currentCycle,
          });
          return undefined;
        }}
      />
      {series.cycles.length > 0 && (
        <Select
          label={t('group.currentCycle')}
          value={series.currentCycle}
          choices={[
            { id: '', label: t('group.none') },
            ...series.cycles.map(({ id, name }) => ({
              id,
              label: name.trim() === '' ? t('group.newWord') : name,
            })),
          ]}
          onChange={(currentCycle) => onChange({ ...series, currentCycle })}
        />
      )}
      <div className="group-form-foot">
        <Button look="danger" onPress={onRemove}>
          {t('group.removeSeries')}
        </Button>
      </div>
    </div>
  );
}

/** How standing items are written, or how many were read and how long they take. */
function standingHint({ standing }: SeriesDraft, { t, formats }: Words): string {
  const read = readStandingItems(standing, [], createCountingIdSource());
  if (!read.ok || read.value.length === 0) return t('group.standingHint');
  const count = t('group.standingCount', { count: read.value.length });
  const minutes = read.value.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  return minutes === 0
    ? `${t('group.standingHint')} ${count}.`
    : `${t('group.standingHint')} ${t('group.standingMinutes', { count, minutes: formats.minutes(minutes) })}`;
}
