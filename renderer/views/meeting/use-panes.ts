import { useEffect, useState } from 'react';
import { useApp } from '../../state/use-app';
import { useStore } from '../../state/use-store';

/** What can stand beside the notes. */
export type PaneName = 'agenda' | 'tray' | 'preview';

/** Which panes are shown, and the ways to change that. */
export interface Panes {
  /** Too narrow for two things beside each other: one pane at a time lies over the notes. */
  readonly isNarrow: boolean;
  readonly isFocused: boolean;
  readonly isShown: (name: PaneName) => boolean;
  readonly show: (name: PaneName) => void;
  readonly toggle: (name: PaneName) => void;
  /** Shows the text alone, or everything again. */
  readonly toggleFocus: () => void;
}

const usual: Readonly<Record<PaneName, boolean>> = { agenda: true, tray: true, preview: false };

/** The width of the window in rem, so that zooming counts as a narrower window. */
function widthInRem(): number {
  return window.innerWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Remembers which panes stand open where there is room, and shows one at a time where there is not. */
export function usePanes(): Panes {
  const { preferences } = useApp();
  const { panes: kept, zoom } = useStore(preferences.store);
  const [width, setWidth] = useState(widthInRem);
  const [over, setOver] = useState<PaneName>();
  const [isFocused, setFocused] = useState(false);

  useEffect(() => {
    const measure = () => setWidth(widthInRem());
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [zoom]);

  const isNarrow = width < 60;
  const isOpen = (name: PaneName) => kept[`meeting.${name}`] ?? usual[name];
  const keep = (name: PaneName, isShown: boolean) =>
    preferences.change({
      panes: { ...preferences.store.get().panes, [`meeting.${name}`]: isShown },
    });
  const isShown = (name: PaneName) => {
    if (isFocused) return false;
    if (isNarrow) return over === name;
    // Beside text and preview there is room for one more pane on an ordinary screen.
    return isOpen(name) && !(name === 'agenda' && width < 80 && isOpen('preview'));
  };
  return {
    isNarrow,
    isFocused,
    isShown,
    show: (name) => {
      setFocused(false);
      if (isNarrow) setOver(name);
      else if (!isOpen(name)) keep(name, true);
    },
    toggle: (name) => {
      if (isNarrow) setOver(over === name ? undefined : name);
      else keep(name, isFocused || !isOpen(name));
      setFocused(false);
    },
    toggleFocus: () => setFocused(!isFocused),
  };
}
