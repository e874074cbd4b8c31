import type { PlainKey } from '../../../../shared/i18n/translate';
import type { Act } from '../../../editor/extensions/history/acts';

/** What each step of the history is called. */
export const actWords: Readonly<Record<Act, PlainKey>> = {
  typing: 'page.actTyping',
  kind: 'page.actKind',
  speaker: 'page.actSpeaker',
  mention: 'page.actMention',
  mark: 'page.actMark',
  format: 'page.actFormat',
  link: 'page.actLink',
  footnote: 'page.actFootnote',
  table: 'page.actTable',
  picture: 'writing.actPicture',
  list: 'page.actList',
  level: 'page.actLevel',
  move: 'page.actMove',
  split: 'page.actSplit',
  join: 'page.actJoin',
  delete: 'page.actDelete',
  cut: 'page.actCut',
  paste: 'page.actPaste',
  replace: 'page.actReplace',
  expansion: 'writing.actExpansion',
  openItem: 'page.actOpenItem',
  agenda: 'page.actAgenda',
  attendance: 'page.actAttendance',
  chat: 'page.actChat',
  floor: 'floor.act',
  action: 'page.actAction',
  facts: 'page.actFacts',
  report: 'next.actReport',
  announcement: 'next.actAnnounce',
  status: 'page.actStatus',
  numbers: 'history.actNumbers',
  restore: 'page.actRestore',
  merge: 'merge.act',
  import: 'imports.act',
  summary: 'summary.act',
};

/** Steps whose effect may be out of sight, so that undoing them is said in words. */
export function isBesideThePage(act: Act): boolean {
  return [
    'openItem',
    'agenda',
    'attendance',
    'chat',
    'floor',
    'action',
    'facts',
    'report',
    'announcement',
    'status',
    'numbers',
    'restore',
    'merge',
    'import',
    'summary',
  ].includes(act);
}
