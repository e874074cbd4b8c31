import type { ReportStyle } from '../../../shared/domain/style/report-style';
import type { PlainKey, Translate } from '../../../shared/i18n/translate';
import { builtInStyles } from '../../../shared/report/styles/built-in-styles';

const builtInKeys: Readonly<Record<string, PlainKey>> = {
  'agenda-ordered': 'style.nameAgendaOrdered',
  'numbered-paragraphs': 'style.nameNumberedParagraphs',
  progress: 'style.nameProgress',
  sectioned: 'style.nameSectioned',
  update: 'style.nameUpdate',
};

/** The name of a style; of one that comes with the program, in the language of the screens. */
export function styleName({ id, name }: Pick<ReportStyle, 'id' | 'name'>, t: Translate): string {
  const key = builtInKeys[id];
  const isOurs = builtInStyles.some((one) => one.id === id && one.name === name);
  return key === undefined || !isOurs ? name : t(key);
}
