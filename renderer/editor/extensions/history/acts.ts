import { $addUpdateTag, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG } from 'lexical';

/** What a person can do in one step, as undo names it; typing and deleting have no tag of their own. */
export type Act =
  | 'typing'
  | 'kind'
  | 'speaker'
  | 'mention'
  | 'mark'
  | 'format'
  | 'link'
  | 'footnote'
  | 'table'
  | 'picture'
  | 'list'
  | 'level'
  | 'move'
  | 'split'
  | 'join'
  | 'delete'
  | 'cut'
  | 'paste'
  | 'replace'
  | 'expansion'
  | 'openItem'
  | 'agenda'
  | 'attendance'
  | 'chat'
  | 'floor'
  | 'action'
  | 'facts'
  | 'report'
  | 'announcement'
  | 'status'
  | 'numbers'
  | 'restore'
  | 'merge'
  | 'import'
  | 'summary';

const prefix = 'act:';

/** Makes the running update one step of the history, with a name that undo can say. */
export function $beginAct(act: Act): void {
  $addUpdateTag(prefix + act);
  $addUpdateTag(HISTORY_PUSH_TAG);
}

/** The tags of an update that is one step of the history. */
export function actTags(act: Act): string[] {
  return [prefix + act, HISTORY_PUSH_TAG];
}

/** The tags of an update that goes on with the step before it, as words typed into a field of a pane do. */
export function goingOnTags(act: Act): string[] {
  return [prefix + act, HISTORY_MERGE_TAG];
}

/** The act that the tags of an update name. */
export function actOf(tags: ReadonlySet<string>): Act | undefined {
  for (const tag of tags) if (tag.startsWith(prefix)) return tag.slice(prefix.length) as Act;
  return undefined;
}
