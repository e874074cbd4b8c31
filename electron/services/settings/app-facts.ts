import { languageSchema, zoneSchema } from '../../../shared/base/dates';
import type { AppFacts } from '../handlers/services';
import type { Machine } from './data-folder';

function platformName(platform: NodeJS.Platform): AppFacts['platform'] {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'mac' : 'linux';
}

/** The app's name and version, and the language and zone of the person's system. */
export function appFacts(
  version: string,
  dataFolder: string,
  { platform, home }: Machine,
): AppFacts {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    name: 'Rapporteur',
    version,
    platform: platformName(platform),
    dataFolder,
    home,
    language: languageSchema.safeParse(locale).data ?? 'en',
    zone: zoneSchema.safeParse(timeZone).data ?? 'UTC',
  };
}
