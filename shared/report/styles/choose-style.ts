import type { GroupFacts } from '../../domain/group';
import type { ReportStyle } from '../../domain/style/report-style';
import type { ReportSource } from '../build/subject';
import { agendaOrdered } from './agenda-ordered';
import { builtInStyles } from './built-in-styles';
import { progress } from './progress';

/**
 * The style of a source: the one asked for by id, else the source's own choice, else the group's,
 * else the product's usual one. Undefined when the id asked for names no style.
 */
export function chooseStyle(source: ReportSource, id?: string): ReportStyle | undefined {
  const { report: choice, group } = source.type === 'meeting' ? source.meeting : source.report;
  if (id !== undefined) return findStyle(id, group, choice.ownStyle);
  const { ownStyle } = choice;
  if (ownStyle !== undefined && [undefined, ownStyle.id].includes(choice.style)) return ownStyle;
  const usual = source.type === 'meeting' ? agendaOrdered : progress;
  const chosen = choice.style ?? (source.type === 'meeting' ? group?.style : undefined);
  return (chosen === undefined ? undefined : findStyle(chosen, group, choice.ownStyle)) ?? usual;
}

function findStyle(
  id: string,
  group: GroupFacts | undefined,
  own: ReportStyle | undefined,
): ReportStyle | undefined {
  const candidates = [
    ...(own === undefined ? [] : [own]),
    ...(group?.styles ?? []),
    ...builtInStyles,
  ];
  return candidates.find((style) => style.id === id);
}
