import { collapseSpace } from '../../base/text';
import { hasMarker } from './read-marker';
import { isHeadline } from './headline';
import { readAgendaText } from './read-agenda-text';
import { hasHour } from './read-hour';

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
  const marked = lines.filter((line) => hasMarker(line) || hasHour(line)).length;
  return marked >= 2 && marked * 2 >= lines.length;
}

/** Whether a text says in its first line that it is an agenda, so that hours below are no messages of a chat. */
export function isTitledAgenda(text: string): boolean {
  const first = text.split(/\r\n?|\n/u).find((line) => line.trim() !== '');
  return first !== undefined && isHeadline(collapseSpace(first)) && isAgenda(text);
}
