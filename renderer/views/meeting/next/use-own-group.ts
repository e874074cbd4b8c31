import { useEffect, useState } from 'react';
import type { Group } from '../../../../shared/domain/group';
import { weekdayOf } from '../../../../shared/hand-on/check-next-date';
import type { ValueOf } from '../../../../shared/ipc/contract';
import { useApp } from '../../../state/use-app';

type Overview = ValueOf<'library.overview'>;

/** The group of the library in whose folder a meeting lies. */
export interface OwnGroup {
  readonly folder: string;
  readonly group: Group;
  readonly fingerprint: string;
  readonly meetings: Overview['groups'][number]['meetings'];
}

/** Looks for the group of a meeting's file; nothing until it is known, or where there is none. */
export function useOwnGroup(path: string): {
  readonly own: OwnGroup | undefined;
  readonly isKnown: boolean;
  readonly reload: () => void;
} {
  const { bridge } = useApp();
  const [state, setState] = useState<{ own?: OwnGroup | undefined; isKnown: boolean }>({
    isKnown: false,
  });
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const overview = await bridge.request('library.overview', {});
      const found = overview.ok
        ? overview.value.groups.find(({ meetings }) => meetings.some((one) => one.path === path))
        : undefined;
      const read =
        found === undefined
          ? undefined
          : await bridge.request('group.read', { folder: found.folder });
      if (!isCurrent) return;
      const own =
        found === undefined || read?.ok !== true
          ? undefined
          : { folder: found.folder, meetings: found.meetings, ...read.value };
      setState({ own, isKnown: true });
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [bridge, path, count]);
  return { own: state.own, isKnown: state.isKnown, reload: () => setCount(count + 1) };
}

/** The weekdays of the meetings of a series, Monday 1 to Sunday 7. */
export function weekdaysOf(
  own: OwnGroup | undefined,
  series: string | undefined,
): readonly number[] {
  return (own?.meetings ?? []).flatMap(({ date, series: name }) =>
    date === undefined || name !== series ? [] : [weekdayOf(date)],
  );
}
