import type { StylePhrases } from './style-phrases';

/** The built-in styles' wording in French. */
export const frenchStylePhrases: StylePhrases = {
  common: {
    reportTitle: 'Compte rendu',
    roleLabel: '**{name} :**',
    categoryLabel: '**{name}**',
    othersLabel: '**Autres participants**',
    apologiesLabel: '**Excusés**',
    nextMeetingLine:
      '[{next.title} : ][{next.date:d MMMM yyyy}][, {next.startUtc:HHmm}[ - {next.endUtc:HHmm}] UTC][, {next.place}]',
    collectedTitle: '[{report.title}]',
    collectedSubtitle: '[{report.subtitle}]',
  },
  sectioned: {
    opening:
      'La [{meeting.ordinal:words-feminine} ]réunion[ {meeting.modality}][ du {group.name}[ ({group.shortName})][, {cycle.name},]|] s’est tenue[ le {meeting.date:long}][ à {meeting.startUtc:usual} UTC]. [La réunion a été organisée et animée par {people.host+moderator}[, la modération du chat étant assurée par {people.chat-moderator}]. |La réunion a été organisée par {people.host}[ et animée par {people.moderator}]. |La réunion a été présidée par {people.chair}. |La réunion a été présidée par {people.co-chair}. ][{annex.participants:}La liste des participants est annexée au présent compte rendu. ][{recording.access}]',
    agendaIntroduction: '[{agenda.count:}L’ordre du jour de la réunion était le suivant :]',
    nextMeetingSentence:
      'la prochaine réunion[ {next.modality}][ du {group.shortName}] est prévue le {next.date:long}[ à {next.startUtc:usual} UTC].',
  },
  'agenda-ordered': {
    cycleLine: '[{cycle.name}]',
    groupLine: '[{group.name}[ ({group.shortName})]|{meeting.title}]',
    opening:
      'La [{meeting.ordinal:words-feminine} ]réunion[ {meeting.modality}][ du {group.name}[, {cycle.name},]|] s’est tenue[ le {meeting.date:d MMMM yyyy}].',
    structure: '[Le résumé ci-après suit l’ordre du jour convenu ({annex.agenda}).]',
    endLine: '<fin>',
    annexHeading: '**ANNEXE {label}[ - {title:upper}]**',
    roleLabel: '**{name:upper} :**',
    categoryLabel: '**{name:upper} :**',
    othersLabel: '**AUTRES PARTICIPANTS :**',
    apologiesLabel: '**EXCUSÉS :**',
  },
  'numbered-paragraphs': {
    meetingTitle:
      '[{group.name}[ ({group.shortName})] – ]{meeting.ordinal:roman}^^e^^ réunion[ {meeting.modality}]',
    dateLine: '[{meeting.date:d MMMM yyyy}]',
    opening:
      'La [{meeting.ordinal:words-feminine} ]réunion[ {meeting.modality}][ du {group.name}[ ({group.shortName})]|][ du cycle {cycle.name}] s’est tenue[ le {meeting.date:d MMMM}].[ {people.chair} a animé la réunion en qualité de président(e).| {people.co-chair} a animé la réunion.][ L’enregistrement de la réunion est disponible ici : {recording.link}]',
    nextMeetingSentence:
      'La prochaine réunion[ {next.modality}] se tiendra le {next.date:long}[ à {next.startUtc:usual} UTC].',
  },
  progress: {
    purpose: '[Le {group.name}[ ({group.shortName})] a pour mandat : {group.purpose}]',
    meetingsHeld:
      '[Le [{group.designation}|groupe] a tenu {meetings.count:words} {meetings.count|one=réunion|other=réunions} à ce jour[, du {first.date:long} au {last.date:long}].]',
    charter: '[La charte est disponible ici : {group.charter}]',
  },
  update: {
    occasionLine:
      '[Point de situation – {report.occasion}|Point de situation – {report.addressee}|{report.subtitle}]',
    endLine: 'Nous vous remercions de votre attention.',
  },
};
