import type { GroupProblem } from '../../../shared/group-settings/find-problems';
import { fileNameFields, findUnknownField } from '../../../shared/group-settings/file-name-pattern';
import type { GroupDraft } from '../../../shared/group-settings/group-draft';
import type { Words } from '../../state/use-words';

/** What a file name can hold, as a list in words. */
export function fileNameWords({ formats }: Words): string {
  return formats.list(fileNameFields.map((field) => `{${field}}`));
}

/** Why something cannot be saved, as a sentence at its field. */
export function problemWords(
  { part, of, field, kind }: GroupProblem,
  draft: GroupDraft,
  words: Words,
): string {
  const { t } = words;
  switch (kind) {
    case 'missing':
      if (part === 'about')
        return t(field === 'name' ? 'group.nameMissing' : 'group.parentMissing');
      if (draft.series.some(({ id }) => id === of)) return t('group.seriesMissing');
      return t('group.wordMissing');
    case 'link':
      return t('page.linkRefused');
    case 'line':
      return t('group.wrongLine');
    case 'zone':
      return t('library.zoneWrong');
    case 'pattern': {
      const word = findUnknownField(draft.form.fileNames) ?? '';
      return t('group.fileNamesWrong', { word, fields: fileNameWords(words) });
    }
    case 'days':
      return t('group.daysWrong');
    case 'quorum':
      return t('group.quorumWrong');
    case 'nameless':
      return t('group.nameless');
    case 'day':
      return t('group.dayWrong');
    case 'term':
      return t('group.termWrong');
    case 'clock':
      return t('group.clockWrong');
    case 'hours':
      return t('group.hoursWrong');
    case 'agenda':
      return t('group.standingLong');
    case 'initials':
      return t('group.initialsLong');
  }
}
