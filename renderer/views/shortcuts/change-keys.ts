import { keysOf } from '../../../shared/commands/command';
import { commandOf } from '../../../shared/commands/command-table';
import type { CommandId } from '../../../shared/commands/command-table';
import type { KeyText, Platform } from '../../../shared/commands/key';

/** Keys that people chose, by the id of the command. */
export type OwnKeys = Readonly<Record<string, readonly KeyText[]>>;

/** Gives a command one key of its own, or none, and takes that key from the command that had it. */
export function withKey(
  own: OwnKeys,
  id: CommandId,
  key: KeyText | undefined,
  from: CommandId | undefined,
  platform: Platform,
): OwnKeys {
  const given = { ...own, [id]: key === undefined ? [] : [key] };
  if (from === undefined) return given;
  const left = keysOf(commandOf(from), platform, own).filter((other) => other !== key);
  return { ...given, [from]: left };
}

/** Lets a command have its usual keys again. */
export function withoutKey(own: OwnKeys, id: CommandId): OwnKeys {
  return Object.fromEntries(Object.entries(own).filter(([name]) => name !== id));
}
