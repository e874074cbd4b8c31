import type { Id } from '../../base/ids';
import type { LogEntry } from '../../domain/log';
import type { Meeting } from '../../domain/meeting';

/**
 * Drops log lines, and sets chat messages aside, that the summary shall not use; where all of them
 * are dropped already they come back. A line that a note uses is never dropped.
 */
export function dropLines<Facts extends Pick<Meeting, 'log' | 'chat'>>(
  facts: Facts,
  { entries, messages }: { readonly entries: readonly Id[]; readonly messages: readonly Id[] },
): Facts {
  const chosen = new Set(entries);
  const asked = new Set(messages);
  const lines = (facts.log?.entries ?? []).filter(
    ({ id, state }) => chosen.has(id) && state !== 'used',
  );
  const said = (facts.chat ?? []).filter(({ id }) => asked.has(id));
  const isBack =
    lines.every(({ state }) => state === 'dropped') &&
    said.every(({ handling }) => handling === 'setAside');
  const state: LogEntry['state'] = isBack ? 'unused' : 'dropped';
  const handling = isBack ? ('new' as const) : ('setAside' as const);
  const { log, chat } = facts;
  return {
    ...facts,
    ...(log === undefined || lines.length === 0
      ? {}
      : {
          log: {
            ...log,
            entries: log.entries.map((entry) =>
              lines.includes(entry) ? { ...entry, state } : entry,
            ),
          },
        }),
    ...(chat === undefined || said.length === 0
      ? {}
      : { chat: chat.map((one) => (said.includes(one) ? { ...one, handling } : one)) }),
  };
}
