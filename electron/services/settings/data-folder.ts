import { join } from 'node:path';

/** What decides where the app keeps its own data. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder of journal, history and preferences, by the custom of the system (XDG base directories
 * on Linux); `RAPPORTEUR_DATA` names another one. Both shells use the same, so that either recovers
 * what the other left.
 */
export function dataFolder({ platform, home, environment }: Machine): string {
  const chosen = environment.RAPPORTEUR_DATA;
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') {
    return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Rapporteur');
  }
  return platform === 'darwin'
    ? join(home, 'Library', 'Application Support', 'Rapporteur')
    : join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'rapporteur');
}

/** The folder of groups and meetings until somebody chooses another: `Rapporteur` among the documents. */
export function defaultLibraryFolder({ home, environment }: Machine): string {
  return join(environment.XDG_DOCUMENTS_DIR ?? join(home, 'Documents'), 'Rapporteur');
}
