import type { StylePhraseTable } from './style-phrase-table';

/**
 * The built-in styles' wording in Russian, built so that no fact needs a case of its own: numbers
 * stand after “№” (a no-break space, `\u00A0`, between), names in quotation marks after “группа” or
 * after a colon.
 */
export const russianStylePhrases: StylePhraseTable = {
  common: {
    reportTitle: 'Краткий отчет',
    roleLabel: '**{name}:**',
    categoryLabel: '**{name}**',
    othersLabel: '**Другие участники**',
    apologiesLabel: '**Отсутствовали по уважительной причине**',
    nextMeetingLine:
      '[{next.title}[: {next.datesUtc:long}]|{next.datesUtc:long}|Дата будет определена][, {next.startUtc:usual}[–{next.endUtc:usual}] (UTC)][, {next.place}]',
    collectedTitle: '[{report.title}]',
    collectedSubtitle: '[{report.subtitle}]',
  },
  sectioned: {
    opening:
      'Совещание[ №\u00A0{meeting.ordinal:figures}][ группы «{group.name}»[ ({group.shortName})]][ в рамках цикла {cycle.name}] состоялось[ {meeting.modality}][ {meeting.datesUtc:long}][ в {meeting.startUtc:usual} (UTC)].[ Организация и ведение совещания: {people.host+moderator}[; модерация чата: {people.chat-moderator}].| Организация совещания: {people.host}[; ведение совещания: {people.moderator}].| Председательство: {people.chair}.| Сопредседательство: {people.co-chair}.][{annex.participants:} Список участников содержится в приложении к настоящему отчету.][ {recording.access}]',
    agendaIntroduction:
      '[{agenda.count:}Совещание прошло в соответствии со следующей повесткой дня:]',
    nextMeetingSentence:
      'следующее совещание[ группы {group.shortName}] [планируется провести[ {next.modality}] {next.datesUtc:long}[ в {next.startUtc:usual} (UTC)][, {next.place}]|состоится в сроки, которые будут определены].',
  },
  'agenda-ordered': {
    cycleLine: '[{cycle.name}]',
    groupLine: '[{meeting.title}|{group.name}[ ({group.shortName})]]',
    opening:
      'Совещание[ №\u00A0{meeting.ordinal:figures}][ группы «{group.name}»][ в рамках цикла {cycle.name}] состоялось[ {meeting.modality}][ {meeting.dates:long}].',
    structure:
      '[Приводимое ниже резюме составлено в порядке согласованной повестки дня ({annex.agenda}).]',
    endLine: '<конец>',
    annexHeading: '**ПРИЛОЖЕНИЕ {label}[ – {title:upper}]**',
    roleLabel: '**{name:upper}:**',
    categoryLabel: '**{name:upper}:**',
    othersLabel: '**ДРУГИЕ УЧАСТНИКИ:**',
    apologiesLabel: '**ОТСУТСТВОВАЛИ ПО УВАЖИТЕЛЬНОЙ ПРИЧИНЕ:**',
  },
  'numbered-paragraphs': {
    meetingTitle:
      '[{meeting.title}|[{group.name} ][({group.shortName}) ][{group.name:}– совещание|Совещание][ №\u00A0{meeting.ordinal:figures}][ {meeting.modality}]]',
    dateLine: '[{meeting.dates:long}]',
    opening:
      'Совещание[ №\u00A0{meeting.ordinal:figures}][ группы «{group.name}»[ ({group.shortName})]][ в рамках цикла {cycle.name}] состоялось[ {meeting.modality}][ {meeting.dates:d MMMM}].[ Председательство: {people.chair}.| Ведение совещания: {people.co-chair}.][ Запись совещания доступна по ссылке: {recording.link}]',
    nextMeetingSentence:
      'Следующее совещание состоится[ {next.modality}] [{next.datesUtc:long}[ в {next.startUtc:usual} (UTC)][, {next.place}]|в сроки, которые будут определены].',
  },
  progress: {
    purpose: '[Цель группы «{group.name}»[ ({group.shortName})] – {group.purpose}]',
    meetingsHeld:
      '[К настоящему времени проведено {meetings.count:figures} {meetings.count|one=совещание|few=совещания|many=совещаний|other=совещания}.]',
    charter: '[Положение о группе доступно по ссылке: {group.charter}]',
  },
  update: {
    occasionLine:
      '[Информация о ходе работы – {report.occasion}|Информация о ходе работы – {report.addressee}|{report.subtitle}]',
    endLine: 'Благодарим за внимание.',
  },
};
