import { foldText } from '../../base/text';

const rule = /^\s*(?:[_\-=*~:.]\s*){8,}$/u;
const boilerplate =
  /^(?:join (?:zoom|microsoft teams|the meeting|on your computer|with google meet|with a video)|microsoft teams|need help\?|meeting id\b|meeting number\b|passcode\b|dial[- ]in\b|one tap mobile|find your local number|learn more about meet|rejoindre la reunion|participer a la reunion|id de reunion|code secret|https:\/\/\S*(?:zoom|teams\.|meet\.google|webex))/u;
const headline =
  /^(?:(?:draft|proposed|provisional|tentative|meeting)\s+)*agenda\b.{0,40}$|^(?:projet d.)?ordre du jour\b.{0,40}$/u;
const numbered = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]|[ivx]+[.)]|[-–•*·])\s+\S/iu;

/**
 * The lines of an invitation's description that look like an agenda: those under a line "Agenda", or two
 * or more numbered ones, without what the meeting platform wrote. Offered, never taken by itself.
 */
export function findAgendaText(description: string): string | undefined {
  const lines = plainText(description).split('\n');
  const own = lines.slice(0, endOfOwn(lines));
  const head = own.findIndex((line) => headline.test(foldText(line)));
  const after = head === -1 ? own : own.slice(head + 1);
  const first = head === -1 ? after.findIndex((line) => numbered.test(line)) : 0;
  if (first === -1) return undefined;
  const part = after.slice(first);
  const count = part.filter((line) => numbered.test(line)).length;
  if (head === -1 && count < 2) return undefined;
  const last = head === -1 ? part.findLastIndex((line) => numbered.test(line)) : part.length - 1;
  const text = part
    .slice(0, last + 1)
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  return text === '' ? undefined : text;
}

/** Where what the platform added begins. */
function endOfOwn(lines: readonly string[]): number {
  const at = lines.findIndex((line) => rule.test(line) || boilerplate.test(foldText(line)));
  return at === -1 ? lines.length : at;
}

/** A description without the marks of HTML that some calendars put into it. */
function plainText(description: string): string {
  const text = description.replaceAll(/\r\n?/gu, '\n').replaceAll('\u00a0', ' ');
  if (!/<(?:br|p|div|li|ol|ul|b|html)\b[^>]{0,200}>/iu.test(text)) return text;
  return text
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]{0,200}>/giu, '\n')
    .replaceAll(/<li\b[^>]{0,200}>/giu, '- ')
    .replaceAll(/<[^<>]{0,2000}>/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
