import type { IsoDate } from '../base/dates';
import { endOfMonth, plusDays, plusMonths, weekdayAfter, weekdayInWeek } from './calendar';
import { ask, onDay } from './due-reading';
import type { DueReading } from './due-reading';
import { countOf, countPattern, weekdayNumber, weekdayPattern } from './words';

/** "none", "no date", "sans échéance": none on purpose. */
export function readNone(words: string): DueReading | undefined {
  return /^(?:none|no|no date|no due date|no deadline|open|aucune|aucune echeance|aucune date|sans echeance|sans date|sans delai|-|–|—)$/u.test(
    words,
  )
    ? { type: 'none' }
    : undefined;
}

/** "next meeting", "prochaine réunion": follows that meeting wherever it moves. */
export function readNextMeeting(words: string): DueReading | undefined {
  return /^(?:our |its |notre )?(?:next|following) (?:virtual )?(?:meeting|call|session)$|^prochaine (?:reunion|seance|session)$|^(?:reunion|seance|session) (?:suivante|prochaine)$/u.test(
    words,
  )
    ? { type: 'nextMeeting' }
    : undefined;
}

/** "today", "tomorrow", "après-demain". */
export function readNearDay(words: string, day: IsoDate): DueReading | undefined {
  if (/^(?:today|tonight|aujourd'hui|ce soir)$/.test(words)) return onDay(day);
  if (/^(?:tomorrow|demain)$/.test(words)) return onDay(plusDays(day, 1));
  if (/^(?:day after tomorrow|apres[- ]demain)$/.test(words)) return onDay(plusDays(day, 2));
  return undefined;
}

const weekday = new RegExp(`^${weekdayPattern}$`);
const thisWeekday = new RegExp(`^(?:this|coming|this coming|ce) ${weekdayPattern}$`);
const nextWeekday = new RegExp(`^next ${weekdayPattern}$|^${weekdayPattern} prochain$`);
const weekLater = new RegExp(
  `^${weekdayPattern} (?:week|en huit)$|^a week (?:on|from) ${weekdayPattern}$`,
);
const fortnightLater = new RegExp(
  `^${weekdayPattern} (?:fortnight|en quinze)$|^(?:two weeks|a fortnight) (?:on|from) ${weekdayPattern}$`,
);
const inNextWeek = new RegExp(
  `^${weekdayPattern} (?:of )?next week$|^(?:next week,? (?:on )?)${weekdayPattern}$|^${weekdayPattern} (?:de )?(?:la )?semaine prochaine$`,
);

/**
 * "Friday" is the one to come, "Friday week" and "vendredi en huit" the one after it. "Next Friday" and
 * "vendredi prochain" mean either to different people and are asked.
 */
export function readWeekday(words: string, day: IsoDate): DueReading | undefined {
  const named = (pattern: RegExp) =>
    weekdayNumber(
      (pattern.exec(words) ?? []).slice(1).find((name: string | undefined) => name !== undefined) ??
        '',
    );
  const plain = named(weekday) || named(thisWeekday);
  if (plain > 0) return onDay(weekdayAfter(day, plain));
  const later = named(weekLater);
  if (later > 0) return onDay(plusDays(weekdayAfter(day, later), 7));
  const fortnight = named(fortnightLater);
  if (fortnight > 0) return onDay(plusDays(weekdayAfter(day, fortnight), 14));
  const inWeek = named(inNextWeek);
  if (inWeek > 0) return onDay(weekdayInWeek(day, inWeek, 1));
  const next = named(nextWeekday);
  return next > 0 ? ask(weekdayAfter(day, next), weekdayInWeek(day, next, 1)) : undefined;
}

const span = new RegExp(
  `^(?:in|within|after|dans|sous|dans les|dans un delai de)? ?(?:the next )?${countPattern} (days?|jours?|weeks?|semaines?|months?|mois|years?|ans?)(?: time)?(?: from now)?$`,
);

/** "in two weeks", "within 10 days", "sous huit jours", "dans un mois", "a fortnight". */
export function readSpan(words: string, day: IsoDate): DueReading | undefined {
  if (/^(?:in |within )?a fortnight$|^fortnight$/.test(words)) return onDay(plusDays(day, 14));
  const [, count = '', unit = ''] = span.exec(words) ?? [];
  const number = countOf(count);
  if (number === 0) return undefined;
  if (/^(?:day|jour)/.test(unit)) {
    // In French "huit jours" is a week and "quinze jours" a fortnight.
    const spoken = { huit: 7, quinze: 14 }[count];
    return onDay(plusDays(day, spoken ?? number));
  }
  if (/^(?:week|semaine)/.test(unit)) return onDay(plusDays(day, number * 7));
  if (/^(?:month|mois)/.test(unit)) return onDay(plusMonths(day, number));
  return onDay(plusMonths(day, number * 12));
}

/** "end of the month", "fin de l'année"; "next week", "end of the week" and "next month" are asked. */
export function readPeriod(words: string, day: IsoDate): DueReading | undefined {
  if (/^(?:end of (?:the |this )?month|month end|fin du mois|fin de ce mois)$/.test(words)) {
    return onDay(endOfMonth(day));
  }
  if (/^(?:end of next month|fin du mois prochain)$/.test(words)) {
    return onDay(endOfMonth(plusMonths(`${day.slice(0, 7)}-01`, 1)));
  }
  if (/^(?:end of (?:the |this )?year|year end|fin de l'annee|fin d'annee)$/.test(words)) {
    return onDay(`${day.slice(0, 4)}-12-31`);
  }
  if (
    /^(?:end of (?:the |this )?week|this week|fin de (?:la )?semaine|cette semaine)$/.test(words)
  ) {
    return ask(weekdayInWeek(day, 5, 0), weekdayInWeek(day, 7, 0));
  }
  if (/^(?:end of )?next week$|^(?:fin de )?(?:la )?semaine prochaine$/.test(words)) {
    return ask(weekdayInWeek(day, 5, 1), weekdayInWeek(day, 7, 1), weekdayInWeek(day, 1, 1));
  }
  if (/^next month$|^(?:le )?mois prochain$/.test(words)) {
    return ask(endOfMonth(plusMonths(`${day.slice(0, 7)}-01`, 1)), plusMonths(day, 1));
  }
  return undefined;
}
