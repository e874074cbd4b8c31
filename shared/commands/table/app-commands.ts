import type { Command } from '../command';
import { always, onScreen } from '../enabled-when';

/** What can be done on every screen. */
export const appCommands = [
  {
    id: 'app.palette',
    group: 'app',
    label: 'commands.palette',
    keys: ['Mod+K'],
    enabledWhen: onScreen,
  },
  { id: 'app.guide', group: 'app', label: 'commands.guide', keys: ['F1'], enabledWhen: onScreen },
  {
    id: 'app.shortcuts',
    group: 'app',
    label: 'commands.shortcuts',
    keys: ['Shift+F1'],
    enabledWhen: onScreen,
  },
  {
    id: 'app.preferences',
    group: 'app',
    label: 'commands.preferences',
    keys: ['Mod+Shift+P'],
    enabledWhen: onScreen,
  },
  { id: 'app.about', group: 'app', label: 'commands.about', enabledWhen: onScreen },
  {
    id: 'view.zoomIn',
    group: 'view',
    label: 'commands.zoomIn',
    keys: ['Mod+Plus'],
    enabledWhen: always,
  },
  {
    id: 'view.zoomOut',
    group: 'view',
    label: 'commands.zoomOut',
    keys: ['Mod+Minus'],
    enabledWhen: always,
  },
  {
    id: 'view.zoomReset',
    group: 'view',
    label: 'commands.zoomReset',
    keys: ['Mod+0'],
    enabledWhen: always,
  },
  { id: 'view.theme', group: 'view', label: 'commands.nextTheme', enabledWhen: onScreen },
  {
    id: 'view.nextPane',
    group: 'view',
    label: 'commands.nextPane',
    keys: ['F6'],
    enabledWhen: onScreen,
  },
  {
    id: 'view.previousPane',
    group: 'view',
    label: 'commands.previousPane',
    keys: ['Shift+F6'],
    enabledWhen: onScreen,
  },
  { id: 'view.alwaysOnTop', group: 'view', label: 'commands.alwaysOnTop', enabledWhen: onScreen },
] as const satisfies readonly Command[];
