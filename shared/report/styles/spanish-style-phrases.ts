import type { StylePhraseTable } from './style-phrase-table';

/**
 * The built-in styles' wording in Spanish. A group's name stands in quotation marks after “grupo”,
 * since its gender is not known; likewise no verb has to agree with the number of people.
 */
export const spanishStylePhrases: StylePhraseTable = {
  common: {
    reportTitle: 'Informe resumido',
    roleLabel: '**{name}:**',
    categoryLabel: '**{name}**',
    othersLabel: '**Otros participantes**',
    apologiesLabel: '**Ausencias justificadas**',
    nextMeetingLine:
      '[{next.title}[: {next.datesUtc:long}]|{next.datesUtc:long}|Fecha por confirmar][, {next.startUtc:usual}[ a {next.endUtc:usual}] horas (UTC)][, {next.place}]',
    collectedTitle: '[{report.title}]',
    collectedSubtitle: '[{report.subtitle}]',
  },
  sectioned: {
    opening:
      'La [{meeting.ordinal:words-feminine} ]reunión[ {meeting.modality}][ del grupo «{group.name}»[ ({group.shortName})]][ correspondiente al ciclo {cycle.name}] se celebró[ el {meeting.datesUtc:long}][ a las {meeting.startUtc:usual} horas (UTC)].[ La organización y la moderación de la reunión estuvieron a cargo de {people.host+moderator}[, y la moderación del chat, a cargo de {people.chat-moderator}].| La organización de la reunión estuvo a cargo de {people.host}[ y la moderación, a cargo de {people.moderator}].| La presidencia de la reunión estuvo a cargo de {people.chair}.| La presidencia conjunta de la reunión estuvo a cargo de {people.co-chair}.][{annex.participants:} La lista de participantes figura como anexo del presente informe.][ {recording.access}]',
    agendaIntroduction:
      '[{agenda.count:}La reunión se desarrolló con arreglo al siguiente orden del día:]',
    nextMeetingSentence:
      'la próxima reunión[ {next.modality}][ del grupo {group.shortName}] [está prevista para el {next.datesUtc:long}[ a las {next.startUtc:usual} horas (UTC)][, {next.place}]|se celebrará en una fecha por confirmar].',
  },
  'agenda-ordered': {
    cycleLine: '[{cycle.name}]',
    groupLine: '[{meeting.title}|{group.name}[ ({group.shortName})]]',
    opening:
      'La [{meeting.ordinal:words-feminine} ]reunión[ {meeting.modality}][ del grupo «{group.name}»][ correspondiente al ciclo {cycle.name}] se celebró[ el {meeting.dates:long}].',
    structure:
      '[El resumen que figura a continuación sigue el orden del día convenido ({annex.agenda}).]',
    endLine: '<fin>',
    annexHeading: '**ANEXO {label}[ – {title:upper}]**',
    roleLabel: '**{name:upper}:**',
    categoryLabel: '**{name:upper}:**',
    othersLabel: '**OTROS PARTICIPANTES:**',
    apologiesLabel: '**AUSENCIAS JUSTIFICADAS:**',
  },
  'numbered-paragraphs': {
    meetingTitle:
      '[{meeting.title}|[{group.name} ][({group.shortName}) ][{group.name:}– ][{meeting.ordinal:Words-feminine} reunión|Reunión][ {meeting.modality}]]',
    dateLine: '[{meeting.dates:long}]',
    opening:
      "La [{meeting.ordinal:words-feminine} ]reunión[ {meeting.modality}][ del grupo «{group.name}»[ ({group.shortName})]][ correspondiente al ciclo {cycle.name}] se celebró[ el {meeting.dates:d 'de' MMMM}].[ La presidencia de la reunión estuvo a cargo de {people.chair}.| La moderación de la reunión estuvo a cargo de {people.co-chair}.][ La grabación de la reunión puede consultarse en el siguiente enlace: {recording.link}]",
    nextMeetingSentence:
      'La próxima reunión[ {next.modality}] se celebrará [el {next.datesUtc:long}[ a las {next.startUtc:usual} horas (UTC)][, {next.place}]|en una fecha por confirmar].',
  },
  progress: {
    purpose: '[El grupo «{group.name}»[ ({group.shortName})] tiene por objeto {group.purpose}]',
    meetingsHeld:
      '[Hasta la fecha el grupo ha celebrado {meetings.count:figures} {meetings.count|one=reunión|other=reuniones}.]',
    charter: '[El mandato del grupo puede consultarse en el siguiente enlace: {group.charter}]',
  },
  update: {
    occasionLine:
      '[Informe de situación – {report.occasion}|Informe de situación – {report.addressee}|{report.subtitle}]',
    endLine: 'Gracias por su atención.',
  },
};
