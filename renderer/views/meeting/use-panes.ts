import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useApp } from '../../state/use-app';
import { useStore } from '../../state/use-store';
import type { SplitPaneProps } from '../../ui/split-pane';

/** What can stand beside the notes. */
export type PaneName = 'agenda' | 'tray' | 'preview' | 'sources';

/** Which panes are shown, and the ways to change that. */
export interface Panes {
  /** Too narrow for two things beside each other: one pane at a time lies over the notes. */
  readonly isNarrow: boolean;
  readonly isShown: (name: PaneName) => boolean;
  readonly show: (name: PaneName) => void;
  readonly toggle: (name: PaneName) => void;
  /** How wide a pane was last made, and the way to keep that. */
  readonly widthOf: (name: PaneName) => Pick<SplitPaneProps, 'keptWidth' | 'onKeep'>;
  /** Shows the text alone, or everything again. */
  readonly toggleFocus: () => void;
}

const usual: Readonly<Record<PaneName, boolean>> = {
  agenda: true,
  tray: true,
  preview: false,
  sources: false,
};

/**
 * Widths in rem from which panes have room beside the notes: any; agenda or tray beside a wide pane
 * (preview or sources); preview and sources beside each other.
 */
const room = { any: 62, agendaAndWide: 78, trayAndWide: 106, bothWide: 118 } as const;

/**
 * Remembers which panes stand open where there is room, and shows one at a time where there is not.
 * @param place the element whose width decides.
 */
export function usePanes(place: RefObject<HTMLDivElement | null>): Panes {
  const { preferences } = useApp();
  const { panes: kept, widths } = useStore(preferences.store);
  const [width, setWidth] = useState<number>(room.any);
  const [over, setOver] = useState<PaneName>();
  const [isFocused, setFocused] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (entry !== undefined) setWidth(entry.contentRect.width / rem);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);

  // A pane that lies over the notes makes way for them where they have the cursor again.
  useEffect(() => {
    const notes = over === undefined ? undefined : place.current?.querySelector('.notes');
    if (notes === undefined || notes === null) return undefined;
    let waiting = 0;
    const leave = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        if (notes.contains(document.activeElement)) setOver(undefined);
      });
    };
    notes.addEventListener('focusin', leave);
    notes.addEventListener('beforeinput', leave);
    return () => {
      cancelAnimationFrame(waiting);
      notes.removeEventListener('focusin', leave);
      notes.removeEventListener('beforeinput', leave);
    };
  }, [place, over]);

  const isNarrow = width < room.any;
  const isOpen = (name: PaneName) => kept[`meeting.${name}`] ?? usual[name];
  const keep = (changes: Partial<Record<PaneName, boolean>>) => {
    const named = Object.entries(changes).map(([name, isShown]): [string, boolean] => [
      `meeting.${name}`,
      isShown,
    ]);
    const panes = { ...preferences.store.get().panes, ...Object.fromEntries<boolean>(named) };
    preferences.change({ panes });
  };
  const hasRoom = (name: PaneName) => {
    if (name === 'sources') return true;
    if (name === 'preview') return !isOpen('sources') || width >= room.bothWide;
    const isWideOpen = isOpen('preview') || isOpen('sources');
    return !isWideOpen || width >= (name === 'tray' ? room.trayAndWide : room.agendaAndWide);
  };
  const isShown = (name: PaneName) => {
    if (isFocused) return false;
    return isNarrow ? over === name : isOpen(name) && hasRoom(name);
  };
  const show = (name: PaneName) => {
    setFocused(false);
    if (isNarrow) setOver(name);
    else if (!isShown(name)) {
      keep({ ...(hasRoom(name) ? {} : { preview: false, sources: false }), [name]: true });
    }
  };
  return {
    isNarrow,
    isShown,
    show,
    toggle: (name) => {
      if (!isShown(name)) show(name);
      else if (isNarrow) setOver(undefined);
      else keep({ [name]: false });
    },
    widthOf: (name) => ({
      keptWidth: widths[`meeting.${name}`],
      onKeep: (next) => {
        const { widths: known } = preferences.store.get();
        preferences.change({ widths: { ...known, [`meeting.${name}`]: next } });
      },
    }),
    toggleFocus: () => setFocused(!isFocused),
  };
}
