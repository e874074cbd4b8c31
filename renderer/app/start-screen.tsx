import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Bridge } from '../bridge/bridge';
import type { ValueOf } from '../../shared/ipc/contract';

interface Shown {
  readonly info?: ValueOf<'app.info'>;
  readonly library?: ValueOf<'library.overview'>;
  readonly problem?: string;
}

async function readStart(bridge: Bridge): Promise<Shown> {
  const app = await bridge.request('app.info', {});
  const overview = await bridge.request('library.overview', {});
  const problem = [app, overview].find(({ ok }) => !ok)?.messages[0]?.text;
  return {
    ...(app.ok ? { info: app.value } : {}),
    ...(overview.ok ? { library: overview.value } : {}),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** The first screen: what runs here, where the library is, and the meetings in it. */
export function StartScreen({ bridge }: { readonly bridge: Bridge }) {
  const connection = useSyncExternalStore(bridge.onConnection, bridge.connection);
  const [{ info, library, problem }, setShown] = useState<Shown>({});

  const openSample = async () => {
    const opened = await bridge.request('library.openSample', {});
    const problem = opened.messages[0]?.text;
    setShown({ ...(await readStart(bridge)), ...(problem === undefined ? {} : { problem }) });
  };

  useEffect(() => {
    void readStart(bridge).then(setShown);
  }, [bridge, connection]);

  return (
    <main>
      <h1>{info?.name ?? 'Rapporteur'}</h1>
      <p>
        {info === undefined ? '' : `Version ${info.version}, `}
        <span data-testid="connection">{connection}</span>
      </p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {library !== undefined && (
        <section aria-label="Library">
          <p>
            Library: <code>{library.folder}</code>
          </p>
          <button type="button" onClick={() => void openSample()}>
            Open the sample
          </button>
          {library.groups.map((group) => (
            <section key={group.folder} aria-label={group.name}>
              <h2>{group.name}</h2>
              <ul>
                {group.meetings.map((meeting) => (
                  <li key={meeting.path}>{meeting.file}</li>
                ))}
              </ul>
            </section>
          ))}
          <ul aria-label="Meetings without a group">
            {library.meetings.map((meeting) => (
              <li key={meeting.path}>{meeting.file}</li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
