import type { StylePhraseTable } from './style-phrase-table';

/** The built-in styles' wording in French; `\u00A0` is the no-break space before a colon. */
export const frenchStylePhrases: StylePhraseTable = {
  common: {
    reportTitle: 'Compte rendu',
    roleLabel: '**{name}\u00A0:**',
    categoryLabel: '**{name}**',
    othersLabel: '**Autres participants**',
    apologiesLabel: '**Excusés**',
    nextMeetingLine:
      '[{next.title}[\u00A0: {next.datesUtc:long}]|{next.datesUtc:long}|Date à confirmer][, {next.startUtc:HHmm}[ - {next.endUtc:HHmm}] UTC][, {next.place}]',
    collectedTitle: '[{report.title}]',
    collectedSubtitle: '[{report.subtitle}]',
  },
  sectioned: {
    opening:
      'La [{meeting.ordinal:words-feminine} ]réunion[ {meeting.modality}][ du {group.name}[ ({group.shortName})][, {cycle.name},]|] s’est tenue[ du {meeting.fromDate:long} au {meeting.lastDate:long}| le {meeting.datesUtc:long}][ à {meeting.startUtc:usual} UTC].[ La réunion a été organisée et animée par {people.host+moderator}[, la modération du chat étant assurée par {people.chat-moderator}].| La réunion a été organisée par {people.host}[ et animée par {people.moderator}].| La réunion a été présidée par {people.chair}.| La réunion a été présidée par {people.co-chair}.][{annex.participants:} La liste des participants est annexée au présent compte rendu.][ {recording.access}]',
    agendaIntroduction: '[{agenda.count:}L’ordre du jour de la réunion était le suivant\u00A0:]',
    nextMeetingSentence:
      'la prochaine réunion[ {next.modality}][ du {group.shortName}] [est prévue le {next.datesUtc:long}[ à {next.startUtc:usual} UTC]|se tiendra à une date à confirmer].',
  },
  'agenda-ordered': {
    cycleLine: '[{cycle.name}]',
    groupLine: '[{meeting.title}|{group.name}[ ({group.shortName})]]',
    opening:
      'La [{meeting.ordinal:words-feminine} ]réunion[ {meeting.modality}][ du {group.name}[, {cycle.name},]|] s’est tenue[ du {meeting.fromDate:long} au {meeting.lastDate:long}| le {meeting.dates:long}].',
    structure: '[Le résumé ci-après suit l’ordre du jour convenu ({annex.agenda}).]',
    endLine: '<fin>',
    annexHeading: '**ANNEXE {label}[ - {title:upper}]**',
    roleLabel: '**{name:upper}\u00A0:**',
    categoryLabel: '**{name:upper}\u00A0:**',
    othersLabel: '**AUTRES PARTICIPANTS\u00A0:**',
    apologiesLabel: '**EXCUSÉS\u00A0:**',
  },
  'numbered-paragraphs': {
    meetingTitle:
      '[{group.name}[ ({group.shortName})] – ][{meeting.ordinal:Words-feminine} réunion|Réunion][ {meeting.modality}]',
    dateLine: '[{meeting.dates:long}]',
    opening:
      'La [{meeting.ordinal:words-feminine} ]réunion[ {meeting.modality}][ du {group.name}[ ({group.shortName})]|][ du cycle {cycle.name}] s’est tenue[ du {meeting.fromDate:do MMMM} au {meeting.lastDate:do MMMM}| le {meeting.dates:do MMMM}].[ La réunion a été présidée par {people.chair}.| La réunion a été animée par {people.co-chair}.][ L’enregistrement de la réunion est disponible ici\u00A0: {recording.link}]',
    nextMeetingSentence:
      'La prochaine réunion[ {next.modality}] se tiendra [le {next.datesUtc:long}[ à {next.startUtc:usual} UTC]|à une date à confirmer].',
  },
  progress: {
    purpose: '[Le {group.name}[ ({group.shortName})] a pour mandat\u00A0: {group.purpose}]',
    meetingsHeld:
      '[Le [{group.designation}|groupe] a tenu {meetings.count:figures} {meetings.count|one=réunion|other=réunions} à ce jour.]',
    charter: '[La charte est disponible ici\u00A0: {group.charter}]',
  },
  update: {
    occasionLine:
      '[Point de situation – {report.occasion}|Point de situation – {report.addressee}|{report.subtitle}]',
    endLine: 'Nous vous remercions de votre attention.',
  },
};
