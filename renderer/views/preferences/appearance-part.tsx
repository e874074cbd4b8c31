import { screenLanguages, toScreenLanguage } from '../../../shared/i18n/translate';
import type { ScreenLanguage } from '../../../shared/i18n/translate';
import type { Preferences } from '../../../shared/ipc/preferences';
import { useApp } from '../../state/use-app';
import { useStore } from '../../state/use-store';
import { useWords } from '../../state/use-words';
import { Select } from '../../ui/select';

const sizes = ['80', '90', '100', '110', '125', '150', '175', '200', '250', '300'] as const;

/** How the window looks, and in which language it speaks. */
export function AppearancePart() {
  const { preferences } = useApp();
  const { t } = useWords();
  const { theme, zoom, reducedMotion, screenLanguage } = useStore(preferences.store);
  const zoomId = String(zoom);
  const sizeIds: readonly string[] = sizes.some((size) => size === zoomId)
    ? sizes
    : [zoomId, ...sizes];

  return (
    <>
      <Select<ScreenLanguage | 'system'>
        label={t('preferences.language')}
        hint={t('preferences.languageHint')}
        choices={[
          { id: 'system', label: t('preferences.languageSystem') },
          ...screenLanguages.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={screenLanguage === undefined ? 'system' : toScreenLanguage(screenLanguage)}
        onChange={(id) => preferences.change({ screenLanguage: id === 'system' ? null : id })}
      />
      <Select<Preferences['theme']>
        label={t('preferences.theme')}
        choices={[
          { id: 'system', label: t('preferences.themeSystem') },
          { id: 'light', label: t('preferences.themeLight') },
          { id: 'dark', label: t('preferences.themeDark') },
          { id: 'highContrast', label: t('preferences.themeHighContrast') },
        ]}
        value={theme}
        onChange={(id) => preferences.change({ theme: id })}
      />
      <Select
        label={t('preferences.size')}
        choices={sizeIds.map((id) => ({ id, label: t('preferences.percent', { percent: id }) }))}
        value={zoomId}
        onChange={(id) => preferences.change({ zoom: Number(id) })}
      />
      <Select<Preferences['reducedMotion']>
        label={t('preferences.motion')}
        choices={[
          { id: 'system', label: t('preferences.motionSystem') },
          { id: 'always', label: t('preferences.motionAlways') },
        ]}
        value={reducedMotion}
        onChange={(id) => preferences.change({ reducedMotion: id })}
      />
    </>
  );
}
