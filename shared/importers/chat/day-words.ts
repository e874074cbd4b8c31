import { foldText } from '../../base/text';
import { readMoment } from '../attendance/read-moment';

/** Words for days near by, which platforms write in front of the hour of a message. */
const words = new Set(
  [
    ...[
      'yesterday',
      'today',
      'gestern',
      'heute',
      'hier',
      'aujourd’hui',
      'ayer',
      'hoy',
      'ontem',
      'hoje',
    ],
    ...[
      'ieri',
      'oggi',
      'gisteren',
      'vandaag',
      'wczoraj',
      'dzisiaj',
      'dziś',
      'вчера',
      'сегодня',
      'вчора',
    ],
    ...[
      'сьогодні',
      'dün',
      'bugün',
      '昨日',
      '今日',
      '어제',
      '오늘',
      '昨天',
      '今天',
      'igår',
      'idag',
      'eilen',
    ],
    ...['tänään', 'včera', 'dnes', 'tegnap', 'χθες', 'σήμερα', 'أمس', 'اليوم', 'אתמול', 'היום'],
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
    ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ...['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    ...['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira'],
    ...['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
    ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  ].map(foldText),
);
/** Words between the day and the hour. */
const joining = /[\s,]+(?:at|um|à|a las|às|alle|om|o|в|kl\.?|klo)$/iu;

/** The words in front of an hour without a day such as "Yesterday" or "Gestern um" at their end. */
export function withoutDayWord(text: string): string {
  const bare = text.replace(joining, '').replace(/,$/u, '');
  const at = bare.search(/\S+$/u);
  return at !== -1 && words.has(foldText(bare.slice(at))) ? bare.slice(0, at).trim() : text;
}

/** Whether a line is only a day between the messages of two days: "Tuesday, September 22, 2026", "Gestern". */
export function isDayLine(line: string): boolean {
  if (line.length > 48) return false;
  const [first = '', ...rest] = line.split(/[\s,]+/u);
  if (!words.has(foldText(first))) return false;
  const moment = readMoment(rest.join(' '));
  return rest.length === 0 || (moment?.day !== undefined && moment.seconds === undefined);
}
