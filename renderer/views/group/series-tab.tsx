import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/base/ids';
import { moveThing } from '../../../shared/group-settings/change-lists';
import { toSeriesDraft } from '../../../shared/group-settings/series-draft';
import type { SeriesDraft } from '../../../shared/group-settings/series-draft';
import { useWords } from '../../state/use-words';
import { Button } from '../../ui/button';
import { PickList } from '../meeting/parts/pick-list';
import type { GroupTabProps } from './group-tab';
import { RemovedLine } from './removed-line';
import type { Removed } from './removed-line';
import { SeriesForm } from './series-form';
import { useFocusLater } from './use-focus-later';

/** The group's series of meetings: their list, and all that is known of the one chosen in it. */
export function SeriesTab(tab: GroupTabProps) {
  const { draft, onChange, createId, problemAt, wrong, undo } = tab;
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater(place);
  const [wanted, setWanted] = useState<Id>();
  const [removed, setRemoved] = useState<Removed>();
  const { series } = draft;
  // What is to be corrected is shown until something else is chosen.
  const broken = series.find(({ id, cycles }) =>
    [id, ...cycles.map((cycle) => cycle.id)].includes(wrong?.of ?? ''),
  );
  const chosen = series.find(({ id }) => id === wanted) ?? broken ?? series[0];
  const nameOf = ({ name }: SeriesDraft) => (name.trim() === '' ? t('group.seriesUnnamed') : name);

  const add = () => {
    const id = createId('series');
    onChange({ ...draft, series: [...series, toSeriesDraft({ id, name: '', counts: 'series' })] });
    setWanted(id);
    setRemoved(undefined);
    focusLater('.group-series-form input');
  };
  const remove = (one: SeriesDraft) => {
    const at = series.indexOf(one);
    const after = { ...draft, series: series.filter(({ id }) => id !== one.id) };
    onChange(after);
    setWanted((series[at + 1] ?? series[at - 1])?.id);
    setRemoved({ text: t('group.seriesRemoved', { name: nameOf(one) }), after });
    focusLater('[role="listbox"], .group-add-series button');
  };
  const onKey = (event: KeyboardEvent, id: Id): boolean => {
    const one = series.find((candidate) => candidate.id === id);
    if (one === undefined) return false;
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.altKey && isArrow) {
      onChange({ ...draft, series: moveThing(series, id, event.key === 'ArrowUp' ? -1 : 1) });
    } else if (event.key === 'Delete') remove(one);
    else return false;
    return true;
  };

  return (
    <div ref={place} className="group-page group-series">
      <div className="group-series-side">
        {series.length > 0 && (
          <PickList
            label={t('group.seriesList')}
            lines={series.map((one) => ({ id: one.id, content: nameOf(one) }))}
            chosen={chosen?.id}
            onChoose={setWanted}
            onEnter={() => focusLater('.group-series-form input')}
            onKey={onKey}
          />
        )}
        <div className="group-add-series">
          <Button look="quiet" onPress={add}>
            <Plus aria-hidden="true" strokeWidth={1.75} />
            {t('group.addSeries')}
          </Button>
        </div>
        <p className="field-hint">
          {t(series.length === 0 ? 'group.seriesNone' : 'group.seriesKeys')}
        </p>
        <RemovedLine
          text={removed?.after === draft ? removed.text : undefined}
          onUndo={() => {
            setRemoved(undefined);
            undo();
          }}
        />
      </div>
      {chosen !== undefined && (
        <SeriesForm
          key={chosen.id}
          draft={draft}
          series={chosen}
          createId={createId}
          problemAt={problemAt}
          onChange={(next, field) =>
            onChange(
              { ...draft, series: series.map((one) => (one.id === next.id ? next : one)) },
              field === undefined ? undefined : `${next.id} ${field}`,
            )
          }
          onRemove={() => remove(chosen)}
        />
      )}
    </div>
  );
}
