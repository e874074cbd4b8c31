import { collapseSpace } from '../../base/text';
import { hasMarker } from './read-marker';
import { isHeadline, readAgendaText } from './read-agenda-text';

/** Agendas are short: more lines than this are a text, however it is numbered. */
const mostLines = 400;
const mostWords = 40;

/** Whether a text is an agenda: it says so above its lines, or most of its lines are short and numbered. */
export function isAgenda(text: string): boolean {
  const lines = text
    .split(/\r\n?|\n/u)
    .map(collapseSpace)
    .filter((line) => line !== '');
  if (lines.length === 0 || lines.length > mostLines || !readAgendaText(text).ok) return false;
  if (lines.some((line) => line.split(' ').length > mostWords)) return false;
  if (lines.length > 1 && lines.slice(0, 5).some(isHeadline)) return true;
  const marked = lines.filter(hasMarker).length;
  return marked >= 2 && marked * 2 >= lines.length;
}
