import { join } from 'node:path';
import { createHandlers } from '../../../../electron/services/handlers/create-handlers';
import { createServices } from '../../../../electron/services/handlers/create-services';
import { createPreviewStore } from '../../../../electron/services/handlers/preview-store';
import type { ShellPort } from '../../../../electron/services/handlers/shell-port';
import { createConfStore } from '../../../../electron/services/settings/conf-store';
import { succeed } from '../../../../shared/base/result';
import type { Result } from '../../../../shared/base/result';
import { contract } from '../../../../shared/ipc/contract';
import type { ParamsOf, RequestName, ValueOf } from '../../../../shared/ipc/contract';
import { createDispatch } from '../../../../shared/ipc/dispatch';
import { historyWorker } from '../history/open-test-history';
import { journalWorker } from '../journal/open-test-journal';
import { tempFolder } from '../temp-folder';

/** A whole privileged side in a folder of its own; every answer is held to the contract. */
export async function openApp(folder = tempFolder()) {
  const opened: string[] = [];
  const shell: ShellPort = {
    kind: 'browser',
    capabilities: { dialogs: false, alwaysOnTop: false, menu: false },
    chooseFolder: () => Promise.resolve({ type: 'usePicker' }),
    chooseMeeting: () => Promise.resolve({ type: 'usePicker' }),
    open: (target) => Promise.resolve(succeed(opened.push(target))),
    showInFolder: (path) => Promise.resolve(succeed(opened.push(path))),
    setAlwaysOnTop: () => Promise.resolve(succeed({})),
    openShared: () => Promise.resolve(succeed({})),
    previewAddress: (name) => `preview/${name}`,
  };
  const data = join(folder, 'data');
  const services = await createServices({
    app: {
      name: 'Rapporteur',
      version: '0',
      platform: 'linux',
      dataFolder: data,
      language: 'en',
      zone: 'UTC',
      home: folder,
    },
    shell,
    preferences: createConfStore(data, 'preferences'),
    recent: createConfStore(data, 'recent'),
    libraryFolder: join(folder, 'Rapporteur'),
    historyWorker,
    journalWorker,
    previews: createPreviewStore(),
  });
  const dispatch = createDispatch(createHandlers(services), (name, error) => {
    throw new Error(`${name}: ${String(error)}`);
  });
  const events: unknown[] = [];
  async function ask<Name extends RequestName>(
    name: Name,
    params: ParamsOf<Name>,
  ): Promise<Result<ValueOf<Name>>> {
    const result = await dispatch(name, params, (event, payload) => events.push([event, payload]));
    if (result.ok) contract[name].value.parse(JSON.parse(JSON.stringify(result.value)));
    return result as Result<ValueOf<Name>>;
  }
  return { folder, services, ask, opened, events };
}
