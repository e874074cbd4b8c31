import { nextTheme, nextZoom } from './appearance-steps';
import { walkPanes } from './walk-panes';
import type { CommandId } from '../../shared/commands/command-table';
import { commandTable } from '../../shared/commands/command-table';
import { useEffect } from 'react';
import type { AppState } from '../state/app-state';
import { readContext } from '../state/read-context';
import type { Panel } from '../state/route';
import { wordsOf } from '../state/use-words';
import type { ScreenLanguage } from '../../shared/i18n/translate';

function isCommandId(id: string): id is CommandId {
  return commandTable.some((command) => command.id === id);
}

/** Offers what can be done on every screen, and does what the native menu asks. */
export function useAppCommands(app: AppState, language: ScreenLanguage): void {
  useEffect(() => {
    const { t } = wordsOf(language);
    const { preferences, panel, palette, toasts, bridge, info } = app;
    const toggle = (name: Panel) => () => panel.set(panel.get() === name ? undefined : name);
    const zoomTo = (zoom: number) => {
      preferences.change({ zoom });
      toasts.show(t('app.zoomIs', { percent: zoom }));
    };
    const zoom = () => preferences.store.get().zoom;

    const changeOnTop = () => {
      if (!info.capabilities.alwaysOnTop) {
        toasts.show(t('app.onTopUnavailable'));
        return;
      }
      const on = !preferences.store.get().alwaysOnTop;
      void bridge.request('window.alwaysOnTop', { on }).then((result) => {
        if (!result.ok) {
          toasts.showProblem(result.messages);
          return;
        }
        preferences.change({ alwaysOnTop: on });
        toasts.show(t(on ? 'app.onTopOn' : 'app.onTopOff'));
      });
    };

    const handlers = {
      'app.palette': () => {
        const { activeElement } = document;
        palette.set({
          context: readContext(app, document),
          focus: activeElement instanceof HTMLElement ? activeElement : undefined,
        });
      },
      'app.guide': toggle('guide'),
      'app.shortcuts': toggle('shortcuts'),
      'app.preferences': toggle('preferences'),
      'app.about': toggle('about'),
      'view.zoomIn': () => zoomTo(nextZoom(zoom(), 1)),
      'view.zoomOut': () => zoomTo(nextZoom(zoom(), -1)),
      'view.zoomReset': () => zoomTo(100),
      'view.theme': () => {
        const theme = nextTheme(preferences.store.get().theme);
        preferences.change({ theme: theme.id });
        toasts.show(t('app.themeIs', { theme: t(theme.label) }));
      },
      'view.nextPane': () => walkPanes(document, 1),
      'view.previousPane': () => walkPanes(document, -1),
      'view.alwaysOnTop': changeOnTop,
    };
    const endings = [
      app.commands.register(() => handlers),
      bridge.on('menu.command', ({ command }) => {
        if (isCommandId(command)) app.commands.run(command);
      }),
      bridge.on('meeting.requested', ({ path }) => app.route.set({ type: 'meeting', path })),
    ];
    return () => endings.forEach((end) => end());
  }, [app, language]);
}
